//! A token bucket per client address, so that one client cannot keep the shop from the others.
//!
//! Each process counts for itself; a shop that needs a shared count has it in the balancer.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// Buckets kept at most; full ones are dropped when it is reached.
const ROOM: usize = 20_000;

/// Counts requests.
#[derive(Debug)]
pub struct Limiter {
    per_minute: u32,
    buckets: Mutex<HashMap<IpAddr, Bucket>>,
}

#[derive(Debug, Clone, Copy)]
struct Bucket {
    left: f64,
    seen: Instant,
}

impl Limiter {
    /// Allows `per_minute` requests a minute to each client, and as many at once; 0 means no limit.
    pub fn new(per_minute: u32) -> Limiter {
        Limiter { per_minute, buckets: Mutex::default() }
    }

    /// Takes one request, or says after how many seconds the next one is allowed.
    pub fn take(&self, client: IpAddr, now: Instant) -> Result<(), u64> {
        if self.per_minute == 0 {
            return Ok(());
        }
        let (room, pace) = (f64::from(self.per_minute), f64::from(self.per_minute) / 60.0);
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= ROOM {
            buckets.retain(|_, bucket| bucket.left + now.duration_since(bucket.seen).as_secs_f64() * pace < room);
        }
        let bucket = buckets.entry(household(client)).or_insert(Bucket { left: room, seen: now });
        bucket.left = (bucket.left + now.duration_since(bucket.seen).as_secs_f64() * pace).min(room);
        bucket.seen = now;
        if bucket.left < 1.0 {
            return Err((((1.0 - bucket.left) / pace).ceil() as u64).max(1));
        }
        bucket.left -= 1.0;
        Ok(())
    }
}

/// IPv6 customers are given a whole /64 and may use any address of it.
fn household(client: IpAddr) -> IpAddr {
    match client.to_canonical() {
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        v4 => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_client_may_burst_and_then_waits_for_the_refill() {
        let limiter = Limiter::new(6);
        let start = Instant::now();
        let me = IpAddr::from([10, 0, 0, 1]);
        assert!((0..6).all(|_| limiter.take(me, start).is_ok()));
        assert_eq!(limiter.take(me, start), Err(10));
        assert_eq!(limiter.take(me, start + Duration::from_secs(10)), Ok(()));
        assert_eq!(limiter.take(IpAddr::from([10, 0, 0, 2]), start), Ok(()), "others are not held up");
    }

    #[test]
    fn the_addresses_of_one_ipv6_network_count_together() {
        let limiter = Limiter::new(1);
        let start = Instant::now();
        assert!(limiter.take("2001:db8::1".parse().unwrap(), start).is_ok());
        assert!(limiter.take("2001:db8::2".parse().unwrap(), start).is_err());
        assert!(limiter.take("2001:db8:0:1::1".parse().unwrap(), start).is_ok());
    }
}

//! Listeners and timers. What they call comes in a box: gloo's closures are compiled once each then, and not once for every place that waits for something.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::{Interval, Timeout};
use web_sys::{Event, EventTarget};

/// Listens until the listener is dropped.
pub fn listen(target: &EventTarget, name: &'static str, heard: Box<dyn FnMut(&Event)>) -> EventListener {
    EventListener::new_with_options(target, name, EventListenerOptions::enable_prevent_default(), heard)
}

/// Does something once, unless the timer is dropped before.
pub fn after(milliseconds: u32, done: Box<dyn FnOnce()>) -> Timeout {
    Timeout::new(milliseconds, done)
}

/// Does something again and again until the timer is dropped.
pub fn every(milliseconds: u32, done: Box<dyn FnMut()>) -> Interval {
    Interval::new(milliseconds, done)
}

//! What is kept in the browser. Storage may be forbidden or full: then it is as if nothing had been kept.

use web_sys::Storage;

fn local() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn session() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// Where something is kept.
#[derive(Clone, Copy)]
pub enum Place {
    /// On the device.
    Device,
    /// In this tab.
    Tab,
}

impl Place {
    fn storage(self) -> Option<Storage> {
        match self {
            Place::Device => local(),
            Place::Tab => session(),
        }
    }

    /// What is kept under a key.
    pub fn get(self, key: &str) -> Option<String> {
        self.storage()?.get_item(key).ok()?
    }

    /// Keeps a text; whether that worked.
    pub fn set(self, key: &str, text: &str) -> bool {
        self.storage().is_some_and(|s| s.set_item(key, text).is_ok())
    }

    /// Drops what is kept.
    pub fn remove(self, key: &str) {
        if let Some(storage) = self.storage() {
            let _ = storage.remove_item(key);
        }
    }
}

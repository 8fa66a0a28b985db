//! Fundly in browsers and Node: text goes to the wire, and text comes back.
#![forbid(unsafe_code)]

#[cfg(target_arch = "wasm32")]
mod store;

use fundly_core::{Currency, MemoryStore};
use fundly_wire::Wire;
use js_sys::Promise;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::future_to_promise;

/// An engine over a store.
#[wasm_bindgen]
#[derive(Debug)]
pub struct WireHandle {
    wire: Wire,
}

/// What the wire wrote is JSON, which is always UTF-8.
fn text(answer: Vec<u8>) -> String {
    String::from_utf8(answer).unwrap_or_default()
}

#[wasm_bindgen]
impl WireHandle {
    /// An engine over a store in memory.
    pub fn memory() -> Self {
        Self { wire: Wire::sourced(MemoryStore::new()) }
    }

    /// Carries out an operation, and waits for the store.
    pub fn call(&self, operation: String, arguments: String) -> Promise {
        let wire = self.wire.clone();
        future_to_promise(async move { Ok(JsValue::from(text(wire.call(&operation, arguments.as_bytes()).await))) })
    }

    /// Carries out an operation that waits for nothing.
    #[wasm_bindgen(js_name = callNow)]
    pub fn call_now(&self, operation: &str, arguments: &str) -> String {
        text(self.wire.call_now(operation, arguments.as_bytes()))
    }
}

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
impl WireHandle {
    /// An engine over a store in JavaScript: a function from the name of a method and its arguments to a promise of the answer.
    pub fn over(store: js_sys::Function) -> Self {
        let store = fundly_wire::ForeignStore::new(store::JsStore(store));
        Self { wire: Wire::new(fundly_core::store::DynStore::new(store)) }
    }

    /// Has a function told of each commit, with its entries in JSON. Answers a number to stop by.
    pub fn watch(&self, listener: js_sys::Function) -> u64 {
        self.wire.watch(move |entries| {
            // The function catches what is thrown, and throws it where nothing is under way.
            let _ = listener.call1(&JsValue::NULL, &JsValue::from(entries));
        })
    }

    /// Stops telling.
    pub fn unwatch(&self, watch: u64) {
        self.wire.unwatch(watch);
    }
}

/// How many decimals the amounts of a currency have; none for what is no currency.
#[wasm_bindgen]
pub fn decimals(currency: &str) -> Option<u32> {
    Currency::from_code(currency).ok().map(Currency::exponent)
}

/// Holds stores in JavaScript to the laws; `make` answers with a promise of a store. What comes back is a list in JSON.
#[cfg(all(target_arch = "wasm32", feature = "conformance"))]
#[wasm_bindgen]
pub async fn conformance(make: js_sys::Function) -> String {
    let reports = fundly_wire::conformance(|| store::made(&make)).await;
    serde_json::to_string(&reports).unwrap_or_default()
}

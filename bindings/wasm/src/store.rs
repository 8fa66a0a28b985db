//! A store that is written in JavaScript.

use fundly_core::store::BoxFuture;
use fundly_wire::{StoreFailure, StoreHost};
use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// The function that a store is: the name of a method and its arguments in, a promise of the answer out.
pub(crate) struct JsStore(pub(crate) Function);

/// The function tells failures in its answer. Text of what is thrown nevertheless is not asked for: asking may throw as well.
fn threw(_thrown: JsValue) -> StoreFailure {
    StoreFailure::backend("the function of the store threw")
}

impl StoreHost for JsStore {
    fn call(&self, method: &'static str, arguments: String) -> BoxFuture<'_, Result<String, StoreFailure>> {
        Box::pin(async move {
            let asked = self.0.call2(&JsValue::NULL, &method.into(), &arguments.into()).map_err(threw)?;
            let answer = JsFuture::from(Promise::resolve(&asked)).await.map_err(threw)?;
            answer.as_string().ok_or_else(|| StoreFailure::backend("the answer of the store is no text"))
        })
    }
}

/// A store that JavaScript makes: a promise of its function, which is kept whatever happens.
#[cfg(feature = "conformance")]
pub(crate) async fn made(make: &Function) -> Result<JsStore, StoreFailure> {
    let asked = make.call0(&JsValue::NULL).map_err(threw)?;
    let made = JsFuture::from(Promise::resolve(&asked)).await.map_err(threw)?;
    Ok(JsStore(Function::from(made)))
}

//! The threads on which stores are waited for: one set for the whole process.

use pyo3::{PyResult, exceptions::PyOSError};
use std::sync::OnceLock;
use tokio::runtime::{Builder, Runtime};

static RUNTIME: OnceLock<Runtime> = OnceLock::new();

/// The runtime, started with the first store that needs it.
pub(crate) fn runtime() -> PyResult<&'static Runtime> {
    if let Some(runtime) = RUNTIME.get() {
        return Ok(runtime);
    }
    let started = Builder::new_multi_thread().worker_threads(2).thread_name("fundly").enable_all().build();
    let started = started.map_err(|error| PyOSError::new_err(error.to_string()))?;
    Ok(RUNTIME.get_or_init(|| started))
}

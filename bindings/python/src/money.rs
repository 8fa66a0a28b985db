//! Money as a class: an exact amount in a currency.

use crate::{
    failure::{self, invalid},
    shape::Words,
};
use fundly_core::money::{Amount, Currency, Money as Core, MoneyError};
use pyo3::{
    basic::CompareOp,
    prelude::*,
    sync::PyOnceLock,
    types::{PyBool, PyFloat, PyInt, PyString, PyTuple},
};
use std::{
    hash::{DefaultHasher, Hash, Hasher},
    str::FromStr,
};

/// An exact amount in a currency, such as `Money("25.00 USD")` or `Money(Decimal("25"), "USD")`.
///
/// It has at most the decimals that the currency has, and is never made of a float. Sums and differences are of one
/// currency; to divide money use `allocate`, which loses nothing.
#[pyclass(frozen, module = "fundly")]
pub(crate) struct Money(pub(crate) Core);

fn refused(py: Python<'_>, error: &MoneyError) -> PyErr {
    invalid(py, error.code(), &error.to_string(), None)
}

fn decimal_class(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static CLASS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    CLASS.import(py, "decimal", "Decimal")
}

/// No currency has as many digits before or after its point: what is larger or finer is not even written out.
const DIGITS_MAX: i64 = 40;

fn no_amount(given: &Bound<'_, PyAny>) -> PyErr {
    let float = if given.is_instance_of::<PyFloat>() { "a float is not exact" } else { "no amount" };
    let reason = format!("{float}: give a Decimal, an int or a str");
    invalid(given.py(), "money.malformed", &reason, None)
}

/// A whole number; a flag is none.
fn whole(given: &Bound<'_, PyAny>) -> Option<Result<i64, MoneyError>> {
    let number = given.cast::<PyInt>().ok().filter(|_| !given.is_instance_of::<PyBool>())?;
    Some(number.extract().map_err(|_| MoneyError::OutOfRange))
}

/// Digits without an exponent and without zeros at the end that the currency has no place for.
fn digits(amount: &Bound<'_, PyAny>, currency: Currency) -> PyResult<String> {
    let py = amount.py();
    if let Ok(text) = amount.cast::<PyString>() {
        return Ok(failure::text(text, "money.malformed")?.to_owned());
    }
    if let Some(number) = whole(amount) {
        return number.map(|number| number.to_string()).map_err(|error| refused(py, &error));
    }
    if !amount.is_instance(decimal_class(py)?)? {
        return Err(no_amount(amount));
    }
    if amount.call_method0("is_zero")?.is_truthy()? {
        return Ok("0".to_owned());
    }
    let places = currency.exponent();
    match amount.call_method0("adjusted")?.extract::<i64>()? {
        power if power > DIGITS_MAX => return Err(refused(py, &MoneyError::OutOfRange)),
        power if power < -DIGITS_MAX => {
            let decimals = u32::try_from(power.unsigned_abs()).unwrap_or(u32::MAX);
            return Err(refused(py, &MoneyError::TooPrecise { decimals, exponent: places }));
        }
        _ => {}
    }
    let text: String = amount.call_method1("__format__", ("f",))?.extract()?;
    let Some((whole, decimals)) = text.split_once('.') else { return Ok(text) };
    let kept = decimals.trim_end_matches('0');
    let kept = if kept.len() > places as usize { kept } else { decimals.get(..places as usize).unwrap_or(decimals) };
    Ok(if kept.is_empty() { whole.to_owned() } else { format!("{whole}.{kept}") })
}

fn currency_of(given: &Bound<'_, PyAny>) -> PyResult<Currency> {
    let py = given.py();
    let code = match given.cast::<PyString>() {
        Ok(code) => code.clone(),
        Err(_) => Words::named(py, "Currency")?.word(given)?,
    };
    Currency::from_code(failure::text(&code, "money.unknown_currency")?).map_err(|error| refused(py, &error))
}

impl Money {
    fn with(
        &self,
        other: &Bound<'_, PyAny>,
        sum: fn(Core, Core) -> Result<Core, MoneyError>,
    ) -> PyResult<Option<Self>> {
        let Ok(other) = other.cast::<Self>() else { return Ok(None) };
        sum(self.0, other.get().0).map(|sum| Some(Self(sum))).map_err(|error| refused(other.py(), &error))
    }

    fn of_amount(&self, py: Python<'_>, amount: Option<Amount>) -> PyResult<Self> {
        let amount = amount.ok_or_else(|| refused(py, &MoneyError::OutOfRange))?;
        Ok(Self(Core::new(amount, self.0.currency())))
    }
}

fn or_not_implemented(py: Python<'_>, of: Option<Money>) -> PyResult<Py<PyAny>> {
    of.map_or_else(|| Ok(py.NotImplemented()), |money| Ok(Py::new(py, money)?.into_any()))
}

#[pymethods]
impl Money {
    #[new]
    #[pyo3(signature = (amount, currency = None, /))]
    fn new(amount: &Bound<'_, PyAny>, currency: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        let py = amount.py();
        let text = match currency {
            None if amount.is_instance_of::<PyString>() => {
                failure::text(amount.cast::<PyString>()?, "money.malformed")?.to_owned()
            }
            None => return Err(invalid(py, "money.malformed", "money needs a currency", None)),
            Some(currency) => {
                let currency = currency_of(currency)?;
                format!("{} {}", digits(amount, currency)?, currency.code())
            }
        };
        Core::from_str(&text).map(Self).map_err(|error| refused(py, &error))
    }

    /// Money of so many minor units, such as cents.
    #[staticmethod]
    #[pyo3(signature = (minor, currency, /))]
    fn of_minor(minor: &Bound<'_, PyAny>, currency: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = minor.py();
        let minor = whole(minor).ok_or_else(|| invalid(py, "money.malformed", "minor units are an int", None))?;
        let minor = minor.map_err(|error| refused(py, &error))?;
        Ok(Self(Core::new(Amount::new(minor), currency_of(currency)?)))
    }

    /// The amount in major units, with as many decimals as the currency has.
    #[getter]
    fn amount<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let text = self.0.to_string();
        decimal_class(py)?.call1((text.split(' ').next().unwrap_or_default(),))
    }

    /// The currency.
    #[getter]
    fn currency(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Words::named(py, "Currency")?.read(py, self.0.currency().code())
    }

    /// The amount in minor units, such as cents.
    #[getter]
    fn minor(&self) -> i64 {
        self.0.amount().minor()
    }

    fn __add__(&self, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        or_not_implemented(other.py(), self.with(other, Core::checked_add)?)
    }

    /// `sum` begins with 0.
    fn __radd__(&self, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let is_zero = other.extract::<i64>().is_ok_and(|number| number == 0);
        or_not_implemented(other.py(), is_zero.then_some(Self(self.0)))
    }

    fn __sub__(&self, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        or_not_implemented(other.py(), self.with(other, Core::checked_sub)?)
    }

    fn __neg__(&self, py: Python<'_>) -> PyResult<Self> {
        self.of_amount(py, self.0.amount().checked_neg())
    }

    fn __abs__(&self, py: Python<'_>) -> PyResult<Self> {
        if self.0.amount().minor() < 0 { self.__neg__(py) } else { Ok(Self(self.0)) }
    }

    fn __mul__(&self, times: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let py = times.py();
        let Ok(times) = times.cast_exact::<PyInt>() else { return Ok(py.NotImplemented()) };
        let amount = times.extract().ok().and_then(|times| self.0.amount().checked_mul(times));
        or_not_implemented(py, Some(self.of_amount(py, amount)?))
    }

    fn __rmul__(&self, times: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        self.__mul__(times)
    }

    fn __bool__(&self) -> bool {
        !self.0.amount().is_zero()
    }

    fn __richcmp__(&self, other: &Bound<'_, PyAny>, how: CompareOp) -> PyResult<Py<PyAny>> {
        let py = other.py();
        let Ok(other) = other.cast::<Self>() else { return Ok(py.NotImplemented()) };
        let other = other.get().0;
        let told = match how {
            CompareOp::Eq => self.0 == other,
            CompareOp::Ne => self.0 != other,
            _ => {
                let order = self.0.partial_cmp(&other);
                let mismatch = MoneyError::CurrencyMismatch { left: self.0.currency(), right: other.currency() };
                how.matches(order.ok_or_else(|| refused(py, &mismatch))?)
            }
        };
        Ok(PyBool::new(py, told).to_owned().into_any().unbind())
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.0.amount().minor(), self.0.currency().code()).hash(&mut hasher);
        hasher.finish()
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    /// As its text is: `f"{money:>12}"`.
    fn __format__<'py>(&self, py: Python<'py>, how: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyAny>> {
        PyString::new(py, &self.0.to_string()).call_method1("__format__", (how,))
    }

    fn __repr__(&self) -> String {
        format!("Money('{}')", self.0)
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        Ok((slf.get_type().into_any(), PyTuple::new(slf.py(), [slf.get().0.to_string()])?))
    }
}

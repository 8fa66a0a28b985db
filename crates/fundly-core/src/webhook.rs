//! Signatures of what a payment gateway posts, checked before a byte of it is read (R-WEBHOOK-1).

use crate::{
    digest::Digest32,
    time::{Span, Timestamp},
};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use thiserror::Error;

/// Longest header, in bytes: some dozens of signatures.
const HEADER_BYTES_MAX: usize = 4_096;

/// Why a signature is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SignatureError {
    /// The header is not `t=<seconds>,v1=<hexadecimal>[,v1=...]`.
    #[error("the signature header is not t=<seconds>,v1=<hexadecimal>")]
    Malformed,
    /// No signature is that of this body at this time with this secret.
    #[error("no signature fits the body")]
    NoMatch,
    /// Signed, but too long ago: perhaps recorded and played again.
    #[error("signed at {signed}, longer ago than {tolerance}")]
    TooOld {
        /// When it was signed.
        signed: Timestamp,
        /// How long ago it might be.
        tolerance: Span,
    },
    /// There is no secret, with which everybody could sign.
    #[error("the secret is empty")]
    NoSecret,
}

impl SignatureError {
    /// The stable identifier of this error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Malformed => "webhook.malformed",
            Self::NoMatch => "webhook.no_match",
            Self::TooOld { .. } => "webhook.too_old",
            Self::NoSecret => "webhook.no_secret",
        }
    }
}

/// Checks a signature header in the manner of Stripe and answers when it was signed.
///
/// The header is `t=<seconds since 1970>,v1=<hexadecimal>[,v1=...]`; each `v1` is an HMAC-SHA256 of `{t}.{body}` with
/// the secret, and one that fits is enough, so that secrets may be changed. Other schemes are passed over. `body` is
/// what arrived, byte for byte. Only what was signed longer ago than `tolerance` (Stripe: 300 s) is too old: a clock
/// that is ahead does not make a signature wrong. Comparing takes the same time wherever signatures differ.
///
/// # Errors
/// [`SignatureError::Malformed`], [`SignatureError::NoMatch`], [`SignatureError::TooOld`], [`SignatureError::NoSecret`].
///
/// ```
/// use fundly_core::{Span, Timestamp, webhook::{SignatureError, verify}};
/// let body = br#"{"id":"evt_1","object":"event"}"#;
/// let header = "t=1700000000,v1=eeaeafd20172ee61adaf58be10be3644bf347c954767106de266c27537b8eb5f";
/// let (secret, now) = (b"whsec_fundly_test", Timestamp::from_millis(1_700_000_010_000)?);
/// let signed = verify(header, body, secret, now, Span::minutes(5));
/// assert_eq!(signed, Ok(Timestamp::from_millis(1_700_000_000_000)?));
/// assert_eq!(verify(header, b"{}", secret, now, Span::minutes(5)), Err(SignatureError::NoMatch));
/// # Ok::<(), fundly_core::Invalid>(())
/// ```
pub fn verify(
    header: &str,
    body: &[u8],
    secret: &[u8],
    now: Timestamp,
    tolerance: Span,
) -> Result<Timestamp, SignatureError> {
    if secret.is_empty() {
        return Err(SignatureError::NoSecret);
    }
    let (time, signatures) = read(header).ok_or(SignatureError::Malformed)?;
    let signed = moment(time).ok_or(SignatureError::Malformed)?;
    // A key may have any length.
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).map_err(|_| SignatureError::NoSecret)?;
    for part in [time.as_bytes(), b".", body] {
        mac.update(part);
    }
    let fits = |signature: &&str| {
        let given = signature.parse::<Digest32>();
        given.is_ok_and(|given| mac.clone().verify_slice(given.as_bytes()).is_ok())
    };
    // All are compared, whichever fits.
    if signatures.into_iter().filter(fits).count() == 0 {
        return Err(SignatureError::NoMatch);
    }
    if now.since(signed) > tolerance {
        return Err(SignatureError::TooOld { signed, tolerance });
    }
    Ok(signed)
}

/// The time and the signatures of a header that has one time and some signatures.
fn read(header: &str) -> Option<(&str, Vec<&str>)> {
    if header.len() > HEADER_BYTES_MAX {
        return None;
    }
    let (mut time, mut signatures) = (None, Vec::new());
    for item in header.split(',') {
        match item.split_once('=')? {
            ("t", _) if time.is_some() => return None,
            ("t", seconds) => time = Some(seconds),
            ("v1", signature) => signatures.push(signature),
            _ => {}
        }
    }
    time.filter(|_| !signatures.is_empty()).map(|time| (time, signatures))
}

/// Seconds since 1970, in digits only.
fn moment(seconds: &str) -> Option<Timestamp> {
    let all = !seconds.is_empty() && seconds.bytes().all(|b| b.is_ascii_digit());
    let millis = all.then(|| seconds.parse::<i64>().ok()).flatten()?.checked_mul(1_000)?;
    Timestamp::from_millis(millis).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const BODY: &[u8] = br#"{"id":"evt_1","object":"event"}"#;
    const SECRET: &[u8] = b"whsec_fundly_test";
    const GOOD: &str = "v1=eeaeafd20172ee61adaf58be10be3644bf347c954767106de266c27537b8eb5f";

    fn after(seconds: i64, header: &str, body: &[u8]) -> Result<Timestamp, &'static str> {
        let now = Timestamp::from_millis((1_700_000_000 + seconds) * 1_000).unwrap();
        verify(header, body, SECRET, now, "300s".parse().unwrap()).map_err(|error| error.code())
    }

    #[test]
    fn g31_a_signature_of_the_gateway() {
        let header = format!("t=1700000000,{GOOD}");
        let signed = Ok(Timestamp::from_millis(1_700_000_000_000).unwrap());
        assert_eq!(after(0, &header, BODY), signed);
        assert_eq!(after(300, &header, BODY), signed);
        assert_eq!(after(301, &header, BODY), Err("webhook.too_old"));
        assert_eq!(after(-86_400, &header, BODY), signed, "only old ones are refused");
        let bad = format!("v1={}", "0".repeat(64));
        for header in [format!("t=1700000000,{bad},{GOOD}"), format!("{GOOD},v0=x,{bad},t=1700000000")] {
            assert_eq!(after(0, &header, BODY), signed, "{header}");
        }
        assert_eq!(after(0, &header, br#"{"id": "evt_1","object":"event"}"#), Err("webhook.no_match"));
    }

    #[test]
    fn what_does_not_fit_is_not_believed() {
        let (hex, zeros) = (&GOOD[3..], "0".repeat(64));
        for header in [
            format!("t=1700000001,{GOOD}"),
            format!("t=01700000000,{GOOD}"),
            format!("t=1700000000,v1={zeros}"),
            format!("t=1700000000,v1={}", &hex[..62]),
            format!("t=1700000000,v1={hex}00"),
            format!("t=1700000000,v1={}", hex.to_uppercase()),
            "t=1700000000,v1=".to_owned(),
        ] {
            assert_eq!(after(0, &header, BODY), Err("webhook.no_match"), "{header}");
        }
        // An old and wrong one is wrong.
        assert_eq!(after(999, &format!("t=1700000000,v1={zeros}"), BODY), Err("webhook.no_match"));
    }

    #[test]
    fn what_is_no_header_is_refused() {
        for header in [
            String::new(),
            GOOD.to_owned(),
            "t=1700000000".to_owned(),
            format!("t=1700000000,v0={}", &GOOD[3..]),
            format!("t=,{GOOD}"),
            format!("t=-1700000000,{GOOD}"),
            format!("t=+1700000000,{GOOD}"),
            format!("t=1700000000.0,{GOOD}"),
            format!("t=99999999999999999999,{GOOD}"),
            format!("t=9223372036854775807,{GOOD}"),
            format!("t=1700000000,t=1700000000,{GOOD}"),
            format!("t=1700000000,{GOOD},"),
            format!("t=1700000000, {GOOD}").replace('=', ""),
            format!("t=1700000000,{}{GOOD}", "v0=x,".repeat(1_000)),
        ] {
            assert_eq!(after(0, &header, BODY), Err("webhook.malformed"), "{header}");
        }
    }

    #[test]
    fn without_a_secret_nothing_is_believed() {
        let mac = Hmac::<Sha256>::new_from_slice(b"").unwrap().chain_update(b"1700000000.{}").finalize().into_bytes();
        let header = format!("t=1700000000,v1={}", Digest32::from_bytes(mac.into()));
        let refused = verify(&header, b"{}", b"", Timestamp::MIN, Span::ZERO).unwrap_err();
        assert_eq!(refused.code(), "webhook.no_secret");
    }
}

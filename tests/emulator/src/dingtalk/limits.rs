//! How often the service may be called: per second by an app, per month by an
//! organisation. Neither is limited unless the settings say so.
//!
//! Seconds and months are those of the emulator's clock, so a test decides
//! when the next one begins. Requests that are refused here do not count; token calls are
//! not counted at all, for the pages give no number for them.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::envelope::Refusal;
use super::state::DingTalk;
use super::tokens::{AppKind, Caller};

/// The calls of the current second and of the current month.
#[derive(Debug, Default)]
pub(super) struct Usage {
    second: i64,
    /// By app, customer of a third-party app, and operation.
    by_call: BTreeMap<(String, Option<String>, &'static str), u32>,
    month: Option<Date>,
    by_organization: BTreeMap<Option<String>, u64>,
}

impl DingTalk {
    /// Counts a call, or refuses it.
    pub(super) fn check_limits(
        &mut self,
        caller: &Caller,
        operation: &'static str,
    ) -> Result<(), Refusal> {
        let now = self.clock.now();
        let organization = self.organization_of(caller);
        self.usage.begin_second(now.as_second());
        self.usage
            .begin_month(now.to_zoned(TimeZone::UTC).date().first_of_month());

        let customer = match caller.kind {
            AppKind::Internal => None,
            AppKind::ThirdParty => caller.organization.clone(),
        };
        let key = (caller.app.clone(), customer, operation);
        let in_second = self.usage.by_call.entry(key).or_default();
        if let Some(limit) = self.settings.requests_per_second
            && *in_second >= limit.get()
        {
            return Err(too_fast(caller));
        }
        let in_month = self.usage.by_organization.entry(organization).or_default();
        if let Some(limit) = self.settings.monthly_quota
            && *in_month >= limit
        {
            return Err(Refusal::new(
                403,
                "Forbidden.AccessDenied.ApiCountLimitForOrg",
                "The organization has used up its calls of the month",
            ));
        }
        *in_second = in_second.saturating_add(1);
        *in_month = in_month.saturating_add(1);
        Ok(())
    }
}

impl Usage {
    fn begin_second(&mut self, second: i64) {
        if self.second != second {
            self.second = second;
            self.by_call.clear();
        }
    }

    fn begin_month(&mut self, first: Date) {
        if self.month != Some(first) {
            self.month = Some(first);
            self.by_organization.clear();
        }
    }
}

fn too_fast(caller: &Caller) -> Refusal {
    let code = match caller.kind {
        AppKind::Internal => "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi",
        AppKind::ThirdParty => "Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi",
    };
    Refusal::new(403, code, "The app calls this API too often per second")
}

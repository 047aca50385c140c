package sightline.oversight;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import sightline.platform.rules.Watch;
import sightline.platform.standards.Standard;
import sightline.platform.standards.Standards;
import sightline.platform.standards.TimeLimit;
import sightline.platform.standards.WorkingTime;

/** Limits that end on any day and at any hour, so that a test may wait for one whenever it runs. */
class QuickStandards {
    private static final Map<Standard, String> LIMITS = Map.of(
            Standard.REFERRAL_BEFORE_RELEASE, "6 months",
            Standard.REFERRAL_SAID_AGAIN, "3 months",
            Standard.REFERRAL_SAID_LAST, "1 month",
            Standard.RECALL_DECIDED_AFTER_ARREST, "1 hour",
            Standard.URGENT_CONCERN_ACKNOWLEDGED, "1 hour",
            Standard.ACTION_ADRIFT, "1 hour",
            Standard.ALERT_ACKNOWLEDGED, "24 hours",
            Standard.GRAVE_ALERT_ACKNOWLEDGED, "4 hours");

    @Produces
    @Singleton
    Watch watch() {
        List<Standards.Line> lines = LIMITS.entrySet().stream()
                .map(limit -> new Standards.Line(
                        limit.getKey(),
                        null,
                        null,
                        LocalDate.of(2001, 4, 1),
                        TimeLimit.of(limit.getValue()),
                        "this test"))
                .toList();
        return new Watch(new Standards(lines), WorkingTime.ofEnglandAndWales());
    }
}

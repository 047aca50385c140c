package sightline.cases.postgres;

import sightline.cases.domain.retention.Erasure;
import sightline.cases.domain.retention.LegalHold;
import sightline.cases.domain.retention.RetentionReview;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.ErasureGround;
import sightline.platform.language.ErasureId;
import sightline.platform.language.EventId;
import sightline.platform.language.LegalHoldGround;
import sightline.platform.language.LegalHoldId;
import sightline.platform.language.RetentionOutcome;
import sightline.platform.language.StaffId;

/** Between what governance says of a case and its rows. */
final class SafekeepingRows {
    private SafekeepingRows() {}

    static LegalHold read(LegalHoldRow row) {
        return new LegalHold(
                new LegalHoldId(row.id),
                LegalHoldGround.valueOf(row.ground),
                row.reference,
                new StaffId(row.by),
                new AgencyId(row.agency),
                row.at);
    }

    static LegalHoldRow row(CaseId about, LegalHold hold) {
        LegalHoldRow row = new LegalHoldRow();
        row.id = hold.id().value();
        row.about = about.value();
        row.ground = hold.ground().name();
        row.reference = hold.reference();
        row.by = hold.by().value();
        row.agency = hold.agency().value();
        row.at = hold.at();
        return row;
    }

    static Erasure read(ErasureRow row) {
        return new Erasure(
                new ErasureId(row.id),
                ErasureGround.valueOf(row.ground),
                row.reason,
                new StaffId(row.by),
                new AgencyId(row.agency),
                row.at);
    }

    static ErasureRow row(CaseId about, Erasure erasure) {
        ErasureRow row = new ErasureRow();
        row.about = about.value();
        row.id = erasure.id().value();
        row.ground = erasure.ground().name();
        row.reason = erasure.reason();
        row.by = erasure.by().value();
        row.agency = erasure.agency().value();
        row.at = erasure.at();
        return row;
    }

    static RetentionReview read(RetentionReviewRow row) {
        return new RetentionReview(
                RetentionOutcome.valueOf(row.outcome),
                row.nextOn,
                row.reason,
                new StaffId(row.by),
                new AgencyId(row.agency),
                row.at);
    }

    static RetentionReviewRow row(CaseId about, EventId fact, RetentionReview review) {
        RetentionReviewRow row = new RetentionReviewRow();
        row.fact = fact.value();
        row.about = about.value();
        row.outcome = review.outcome().name();
        row.nextOn = review.nextOn();
        row.reason = review.reason();
        row.by = review.by().value();
        row.agency = review.agency().value();
        row.at = review.at();
        return row;
    }
}

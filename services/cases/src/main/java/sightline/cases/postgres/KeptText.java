package sightline.cases.postgres;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.identity.Correction;
import sightline.cases.domain.identity.Identity;
import sightline.cases.domain.supervision.Condition;
import sightline.cases.postgres.plan.KeptPlan;
import sightline.platform.language.IdentityField;

/** What of a fact stays in this database, by field: free text and identity. */
final class KeptText {
    private final Map<String, String> text = new HashMap<>();

    private KeptText() {}

    static Map<String, String> of(CaseFact fact) {
        return in(fact).text;
    }

    private static KeptText in(CaseFact fact) {
        KeptText none = new KeptText();
        return switch (fact) {
            case CaseFact.CaseOpened opened ->
                none.and(opened.opening().particulars().identity());
            case CaseFact.AgencyJoined joined -> none.and("basis", joined.basis());
            case CaseFact.AgencyLeft left -> none.and("basis", left.basis());
            case CaseFact.IdentityCorrected corrected -> none.and(corrected.correction());
            case CaseFact.AccessRestricted restricted -> none.and("reason", restricted.reason());
            case CaseFact.AccessLifted lifted -> none.and("reason", lifted.reason());
            case CaseFact.AccessBroken broken ->
                none.and("words", broken.emergency().words());
            case CaseFact.AccessReviewed reviewed ->
                none.and("words", reviewed.review().words());
            case CaseFact.LegalHoldSet set -> none.and("reference", set.hold().reference());
            case CaseFact.LegalHoldLifted lifted -> none.and("reason", lifted.reason());
            case CaseFact.RetentionReviewed reviewed ->
                none.and("reason", reviewed.review().reason());
            case CaseFact.ErasureProposed proposed ->
                none.and("reason", proposed.erasure().reason());
            case CaseFact.ErasureDeclined declined -> none.and("reason", declined.reason());
            case CaseFact.InvolvementRequested requested ->
                none.and("reason", requested.asked().reason());
            case CaseFact.InvolvementAnswered answered ->
                none.and("reason", answered.answer().words());
            case CaseFact.LevelSet set -> none.and("rationale", set.decision().rationale());
            case CaseFact.ReferralMade made ->
                none.and(made.referral().answers())
                        .and("reason", made.referral().reason());
            case CaseFact.ReferralConsidered considered -> none.and("reason", considered.reason());
            case CaseFact.ReleasePlanWithdrawn withdrawn -> none.and("reason", withdrawn.reason());
            case CaseFact.ReturnedToCustody returned -> none.and("reason", returned.reason());
            case CaseFact.SentenceRecorded recorded ->
                none.and("offence", recorded.sentence().offence());
            case CaseFact.ArrestRecorded recorded ->
                none.and("offence", recorded.arrest().offence())
                        .and("custodyReference", recorded.arrest().custodyReference());
            case CaseFact.ChargeRecorded recorded ->
                none.and("offence", recorded.charge().offence());
            case CaseFact.Allocated allocated ->
                none.and("acceptedMismatch", allocated.allocation().acceptedMismatch());
            case CaseFact.PlanChanged changed -> none.and(KeptPlan.text(changed.words()));
            case CaseFact.ConditionSet set -> none.and(set.condition());
            case CaseFact.NonComplianceRecorded recorded ->
                none.and("detail", recorded.item().detail());
            case CaseFact.ConcernRaised raised ->
                none.and("summary", raised.concern().summary());
            case CaseFact.ConcernAcknowledged acknowledged -> none.and("response", acknowledged.response());
            case CaseFact.RecallConsidered considered ->
                none.and("reasons", considered.decision().reasons());
            case CaseFact.Deregistered left -> none.and("rationale", left.exit().rationale());
            case CaseFact.CaseClosed closed ->
                none.and("explanation", closed.closing().explanation());
            case CaseFact.OfAThing thing -> none.and(KeptThings.of(thing).text());
            case CaseFact.ReleasePlanned planned -> none;
            case CaseFact.Released released -> none;
            case CaseFact.RiskAssessed assessed -> none;
            case CaseFact.ExitRefused refused -> none;
            case CaseFact.ExitReopened reopened -> none;
            case CaseFact.AccessReviewOverdue overdue -> none;
            case CaseFact.CaseErased erased -> none;
        };
    }

    private KeptText and(String field, @Nullable String value) {
        if (value != null) {
            text.put(field, value);
        }
        return this;
    }

    private KeptText and(Map<String, String> more) {
        text.putAll(more);
        return this;
    }

    /** How it reads, and how it read before, of what was put right. */
    private KeptText and(Correction correction) {
        correction.fields().forEach(field -> {
            and(correction.after(), field, "");
            and(correction.before(), field, "Before");
        });
        return unlessAsBefore("personName").unlessAsBefore("aliases").and("reason", correction.reason());
    }

    /** Of name and aliases one may have been right. */
    private KeptText unlessAsBefore(String field) {
        if (Objects.equals(text.get(field), text.get(field + "Before"))) {
            text.remove(field);
            text.remove(field + "Before");
        }
        return this;
    }

    private void and(Identity identity, IdentityField field, String suffix) {
        switch (field) {
            case NAME -> and("personName" + suffix, identity.name()).and("aliases" + suffix, aliases(identity));
            case DATE_OF_BIRTH ->
                and("dateOfBirth" + suffix, identity.dateOfBirth().toString());
            case IDENTIFIERS ->
                identity.identifiers().forEach(one -> and(one.kind().word() + suffix, one.value()));
        }
    }

    private KeptText and(Identity identity) {
        identity.identifiers().forEach(one -> and(one.kind().word(), one.value()));
        return and("personName", identity.name())
                .and("aliases", aliases(identity))
                .and("dateOfBirth", identity.dateOfBirth().toString());
    }

    private static @Nullable String aliases(Identity identity) {
        return identity.aliases().isEmpty() ? null : String.join("; ", identity.aliases());
    }

    private KeptText and(Condition condition) {
        return and("text", condition.text()).and("place", condition.place()).and("reason", condition.reason());
    }
}

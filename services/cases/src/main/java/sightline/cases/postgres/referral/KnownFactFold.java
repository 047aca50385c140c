package sightline.cases.postgres.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.identity.Identity;
import sightline.cases.domain.referral.draft.KnownFact;
import sightline.cases.domain.referral.draft.KnownFact.What;
import sightline.cases.domain.referral.draft.Section;
import sightline.cases.postgres.Hearing;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.platform.contracts.cases.AgencyJoinedV1;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.contracts.cases.LevelSetV1;
import sightline.platform.contracts.cases.PlanChangedV1;
import sightline.platform.contracts.cases.RiskAssessedV1;
import sightline.platform.contracts.cases.SentenceRecordedV1;
import sightline.platform.contracts.cases.TransferredV1;
import sightline.platform.language.Category;
import sightline.platform.language.Level;

/** Gathers what facts say of what a referral asks: of what can change, the latest. */
final class KnownFactFold {
    /* The words of a plan, as they are kept by pillar, in the order of the pillars. */
    private static final List<String> IN_A_PLAN =
            List.of("supervision", "control", "treatment", "victimSafety", "contingencyPlan", "text");

    private final List<KnownFact> known = new ArrayList<>();
    private final Identity identity;
    private final Hearing hearing;

    KnownFactFold(Identity identity, Hearing hearing) {
        this.identity = identity;
        this.hearing = hearing;
    }

    List<KnownFact> known() {
        return List.copyOf(known);
    }

    void add(OwnFact one) {
        switch (one.fact()) {
            case CaseOpenedV1 opened -> opened(opened, one);
            case LevelSetV1 set -> standing(set.category(), set.level(), one);
            case SentenceRecordedV1 sentence -> sentence(sentence, one);
            case RiskAssessedV1 assessed -> risk(assessed.rosh(), one);
            case PlanChangedV1 plan -> plan(plan, one);
            case AgencyJoinedV1 joined ->
                also(Section.INVITEES, What.AGENCY, joined.agency().value(), one);
            case TransferredV1 passed ->
                also(Section.INVITEES, What.AGENCY, passed.leadAgency().value(), one);
            default -> throw new IllegalStateException("No fact that a referral asks of");
        }
    }

    private void opened(CaseOpenedV1 opened, OwnFact one) {
        also(Section.PERSON, What.NAME, identity.name(), one);
        also(Section.PERSON, What.DATE_OF_BIRTH, identity.dateOfBirth().toString(), one);
        identity.identifiers()
                .forEach(number -> also(
                        Section.PERSON,
                        What.NUMBER,
                        number.kind().word().toUpperCase(Locale.ROOT) + " " + number.value(),
                        one));
        standing(opened.category(), opened.level(), one);
        also(Section.INVITEES, What.AGENCY, opened.leadAgency().value(), one);
    }

    private void standing(@Nullable Category category, @Nullable Level level, OwnFact one) {
        latest(Section.ELIGIBILITY, What.CATEGORY, category == null ? null : "" + category.number(), one);
        latest(Section.ELIGIBILITY, What.LEVEL, level == null ? null : "" + level.number(), one);
    }

    private void sentence(SentenceRecordedV1 sentence, OwnFact one) {
        also(Section.OFFENCE, What.SENTENCE, word(sentence.kind()), one);
        also(
                Section.OFFENCE,
                What.OFFENCE,
                hearing.words(one).getOrDefault("offence", word(sentence.offenceGroup())),
                one);
        if (sentence.lengthDays() != null) {
            also(Section.OFFENCE, What.LENGTH_IN_DAYS, "" + sentence.lengthDays(), one);
        }
        if (sentence.licenceEndsOn() != null) {
            also(Section.OFFENCE, What.LICENCE_ENDS_ON, sentence.licenceEndsOn().toString(), one);
        }
    }

    private void risk(RiskAssessedV1.Rosh rosh, OwnFact one) {
        latest(Section.CHILDREN, What.RISK_TO_CHILDREN, word(rosh.children()), one);
        latest(Section.RISK, What.RISK_TO_CHILDREN, word(rosh.children()), one);
        latest(Section.RISK, What.RISK_TO_PUBLIC, word(rosh.generalPublic()), one);
        latest(Section.RISK, What.RISK_TO_KNOWN_ADULT, word(rosh.knownAdult()), one);
        latest(Section.RISK, What.RISK_TO_STAFF, word(rosh.staff()), one);
        latest(Section.RISK, What.RISK_TO_PRISONERS, word(rosh.prisoners()), one);
    }

    private void plan(PlanChangedV1 plan, OwnFact one) {
        latest(Section.PLAN, What.PLAN_VERSION, "" + plan.version(), one);
        Map<String, String> words = hearing.words(one);
        String said = IN_A_PLAN.stream()
                .map(part -> words.getOrDefault(part, ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        latest(Section.PLAN, What.PLAN, said.isEmpty() ? null : said, one);
    }

    /** In the place of what was said of it before; nothing is known of it where this says nothing. */
    private void latest(Section section, What what, @Nullable String value, OwnFact one) {
        known.removeIf(before -> before.section() == section && before.what() == what);
        if (value != null) {
            also(section, what, value, one);
        }
    }

    private void also(Section section, What what, String value, OwnFact one) {
        known.add(new KnownFact(section, what, value, one.recorded().agency(), one.occurred()));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

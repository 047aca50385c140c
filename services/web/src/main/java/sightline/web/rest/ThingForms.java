package sightline.web.rest;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sightline.web.forms.Option;
import sightline.web.forms.Verb;

/** What each verb about one of the many things of a case asks for; a thing is kept where its service keeps it. */
final class ThingForms {

    private ThingForms() {}

    /**
     * The form.
     *
     * @param things as the address calls them, such as permissions
     * @param agencies those on the case
     */
    static Verb of(String things, UUID thing, String verb, List<Option> agencies) {
        return find(things, verb, agencies)
                .map(form -> form.at("/%s/%s%s".formatted(things, thing, form.path())))
                .orElseThrow(NotFoundException::new);
    }

    private static Optional<Verb> find(String things, String verb, List<Option> agencies) {
        return switch (things) {
            case "permissions" -> PermissionForms.ofOne(verb);
            case "relationships" -> LifeForms.ofRelationship(verb);
            case "addresses" -> LifeForms.ofAddress(verb);
            case "services" -> LifeForms.ofService(verb, agencies);
            case "sentences" -> LifeForms.ofSentence(verb);
            case "conditions" -> ConditionForms.ofOne(verb);
            case "non-compliance" -> ComplianceForms.ofOne(verb);
            case "tests" -> TestForms.ofOne(verb);
            case "concerns" -> ConcernForms.ofOne(verb);
            case "recalls" -> RecallForms.ofOne(verb);
            case "shares" -> ExchangeForms.ofShare(verb);
            case "questions" -> ExchangeForms.ofQuestion(verb);
            case "intelligence-markers" -> IntelligenceForms.ofOne(verb);
            case "referrals" -> ReferralForms.ofOne(verb);
            case "transfers" -> TransferForms.ofOne(verb);
            default -> Optional.empty();
        };
    }
}

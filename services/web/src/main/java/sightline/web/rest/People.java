package sightline.web.rest;

import java.util.Map;
import java.util.Optional;
import sightline.web.services.CaseView;
import sightline.web.services.Services;

/** Puts names to cases: only the cases service knows who a case is about, and only tells whoever may know. */
record People(Fetched<Map<String, CaseView>> known) {

    static People of(Services services) {
        return new People(Fetched.ask(() -> services.cases().byId()));
    }

    /** A case as it is named in a list. */
    public record Person(String caseId, String name, String number, boolean shown) {}

    Person of(String caseId) {
        return Optional.ofNullable(known.orElse(Map.of()).get(caseId))
                .map(People::named)
                .orElseGet(() -> new Person(caseId, "A case whose name is not shown to you", "", false));
    }

    /** The lead agency; empty when the case is not shown to this person. */
    String ledBy(String caseId) {
        CaseView view = known.orElse(Map.of()).get(caseId);
        return view == null ? "" : view.leadAgency();
    }

    static Person named(CaseView view) {
        return new Person(view.id(), view.personName(), view.number(), true);
    }
}

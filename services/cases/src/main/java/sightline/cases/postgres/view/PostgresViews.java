package sightline.cases.postgres.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sightline.cases.domain.Said;
import sightline.cases.domain.view.View;
import sightline.cases.domain.view.ViewFact;
import sightline.cases.domain.view.Views;
import sightline.cases.postgres.Hearing;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.cases.usecases.reading.Reader;
import sightline.cases.usecases.view.ViewsTold;
import sightline.platform.contracts.cases.ViewDiffersV1;
import sightline.platform.contracts.cases.ViewSettledV1;
import sightline.platform.language.CaseId;
import sightline.platform.language.ViewTopic;

/** How agencies see things, folded from the history of their case. */
@ApplicationScoped
class PostgresViews implements Views, ViewsTold {
    private static final Set<Class<? extends Record>> KINDS = Set.of(ViewDiffersV1.class, ViewSettledV1.class);

    private final OwnFacts facts;

    PostgresViews(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public View of(CaseId about, ViewTopic topic) {
        return folded(facts.of(about, KINDS), one -> one.recorded().text()).getOrDefault(topic, new View.Shared(topic));
    }

    @Override
    public List<View> of(CaseId about, Reader reader) {
        Hearing hearing = new Hearing(reader);
        List<OwnFact> told =
                facts.of(about, KINDS).stream().filter(hearing::isTold).toList();
        return List.copyOf(folded(told, hearing::words).values());
    }

    /** What a reader may read of a fact's words. */
    private interface Reading {
        Map<String, String> words(OwnFact fact);
    }

    private static Map<ViewTopic, View> folded(List<OwnFact> facts, Reading reading) {
        Map<ViewTopic, View> views = new EnumMap<>(ViewTopic.class);
        for (OwnFact one : facts) {
            if (one.fact() instanceof ViewDiffersV1 differs) {
                views.put(differs.topic(), new View.Differing(said(one, differs, reading)));
            }
            if (one.fact() instanceof ViewSettledV1 settled
                    && views.get(settled.topic()) instanceof View.Differing(Said<ViewFact.Differs> said)) {
                ViewFact.Settled how = new ViewFact.Settled(settled.topic(), settled.decidedBy());
                views.put(settled.topic(), new View.Settled(said, one.said(how)));
            }
        }
        return views;
    }

    private static Said<ViewFact.Differs> said(OwnFact one, ViewDiffersV1 differs, Reading reading) {
        String positions = reading.words(one).getOrDefault("positions", "");
        return one.said(new ViewFact.Differs(differs.topic(), Set.copyOf(differs.agencies()), positions));
    }
}

package sightline.actions.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sightline.actions.domain.Action;
import sightline.actions.domain.Actions;
import sightline.actions.domain.Recorded;
import sightline.platform.access.NotKnown;
import sightline.platform.language.ActionId;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;
import sightline.platform.language.Stretch;
import sightline.platform.membership.KnownCase;

/** Shows the facts of a case's actions: with their text only to those who may read the action itself. */
@ApplicationScoped
public class ShowHistory {
    private final Actions actions;
    private final Sight sight;
    private final Rights rights;

    ShowHistory(Actions actions, Sight sight, Rights rights) {
        this.actions = actions;
        this.sight = sight;
        this.rights = rights;
    }

    @Transactional
    public List<Recorded> history(CaseId about, Stretch stretch, int atMost) {
        KnownCase known = sight.require(about, "case");
        List<Recorded> facts = actions.history(about, stretch, atMost);
        Map<ActionId, Action> of =
                actions.find(facts.stream().map(Recorded::action).collect(Collectors.toSet()));
        return facts.stream().map(fact -> shown(fact, of, known)).toList();
    }

    /** One fact: what an event's {@code detailurl} leads to. */
    @Transactional
    public Recorded fact(CaseId about, EventId id) {
        KnownCase known = sight.require(about, "fact in this case");
        Recorded fact = actions.fact(about, id).orElseThrow(() -> new NotKnown("fact in this case"));
        return shown(fact, actions.find(List.of(fact.action())), known);
    }

    private Recorded shown(Recorded fact, Map<ActionId, Action> of, KnownCase known) {
        Action action = of.get(fact.action());
        return action != null && rights.seen(action, known).withText() ? fact : fact.withoutText();
    }
}

package sightline.cases.usecases.intelligence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.intelligence.Marker;
import sightline.cases.domain.intelligence.MarkerFact;
import sightline.cases.domain.intelligence.Markers;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.NotKnown;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;
import sightline.platform.language.MarkerId;
import sightline.platform.language.MeetingId;
import sightline.platform.language.Told;

/**
 * Marks that the police hold intelligence, that it was weighed, and that they hold it no longer: only the force that
 * holds it says so, and to any other there is no such marker.
 */
@ApplicationScoped
public class MarkIntelligence {

    /** Where it was marked. */
    public record InCase(Managed managed, MarkerId marker) {}

    private final CaseInHand hand;
    private final Markers markers;
    private final Ids ids;

    MarkIntelligence(CaseInHand hand, Markers markers, Ids ids) {
        this.hand = hand;
        this.markers = markers;
        this.ids = ids;
    }

    @Transactional
    public Decision<InCase> mark(Command on) {
        MarkerFact.Marked marked = new MarkerFact.Marked(new MarkerId(ids.next()));
        return hand.recordAbout(on, Verb.MARK_INTELLIGENCE, CaseFact.AboutMarker::new, marked)
                .map(managed -> new InCase(managed, marked.id()));
    }

    @Transactional
    public Decision<Managed> weigh(Command on, MarkerId id, @Nullable MeetingId meeting) {
        return hand.<MarkerFact>decideAbout(
                on, Verb.WEIGH_INTELLIGENCE, CaseFact.AboutMarker::new, (managed, told) -> marker(managed, id, told)
                        .weigh(meeting));
    }

    @Transactional
    public Decision<Managed> end(Command on, MarkerId id) {
        return hand.<MarkerFact>decideAbout(
                on, Verb.END_INTELLIGENCE, CaseFact.AboutMarker::new, (managed, told) -> marker(managed, id, told)
                        .end());
    }

    private Marker marker(Managed managed, MarkerId id, Told told) {
        return markers.find(managed.id(), id)
                .filter(one -> one.held().by().equals(told.agency()))
                .orElseThrow(() -> new NotKnown("marker in this case"));
    }
}

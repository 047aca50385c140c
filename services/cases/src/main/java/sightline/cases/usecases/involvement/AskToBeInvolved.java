package sightline.cases.usecases.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Involving;
import sightline.cases.domain.Managed;
import sightline.cases.domain.involvement.Involvement;
import sightline.cases.domain.involvement.Involvements;
import sightline.cases.usecases.Named;
import sightline.platform.access.Access;
import sightline.platform.access.Actor;
import sightline.platform.access.OnNobodysBehalf;
import sightline.platform.access.Telling;
import sightline.platform.language.Ids;
import sightline.platform.language.InvolvementId;

/** Takes a request of an agency to be on a case that it names exactly, and tells it nothing but what was answered. */
@ApplicationScoped
public class AskToBeInvolved {
    private final Cases cases;
    private final Involvements involvements;
    private final Access access;
    private final OnNobodysBehalf onNobodysBehalf;
    private final Telling telling;
    private final Ids ids;

    AskToBeInvolved(
            Cases cases,
            Involvements involvements,
            Access access,
            OnNobodysBehalf onNobodysBehalf,
            Telling telling,
            Ids ids) {
        this.cases = cases;
        this.involvements = involvements;
        this.access = access;
        this.onNobodysBehalf = onNobodysBehalf;
        this.telling = telling;
        this.ids = ids;
    }

    /** The same whether there is such a case or not; once they wait for an answer, asking again changes nothing. */
    @Transactional
    public void ask(Named named, String reason) {
        onNobodysBehalf.ask(() -> {
            if (!involvements.isWaitedFor(access.actor().id(), named.inWords())) {
                add(named, reason);
            }
            return true;
        });
    }

    private void add(Named named, String reason) {
        Actor actor = access.actor();
        Optional<Managed> about = named.in(cases).flatMap(this::askable);
        Involvement asked = new Involvement(
                new InvolvementId(ids.next()),
                about.map(Managed::id).orElse(null),
                named.inWords(),
                actor.agency(),
                actor.id(),
                reason,
                access.now().truncatedTo(ChronoUnit.MICROS),
                null);
        about.ifPresent(managed -> cases.save(new Involving(managed).request(asked, telling.now())));
        involvements.add(asked);
    }

    /** Of a person under management in the asker's own area, by an agency that is not on the case. */
    private Optional<Managed> askable(Case found) {
        return found instanceof Managed managed
                        && managed.particulars().area().equals(access.actor().area())
                        && !managed.knownTo(access.now())
                                .contains(access.actor().agency())
                ? Optional.of(managed)
                : Optional.empty();
    }

    /** What the asking person has asked, and what was answered; oldest first. */
    @Transactional
    public List<Involvement> own(@Nullable InvolvementId after, int atMost) {
        return involvements.by(access.actor().id(), after, atMost).stream()
                .filter(one -> one.agency().equals(access.actor().agency()))
                .toList();
    }
}

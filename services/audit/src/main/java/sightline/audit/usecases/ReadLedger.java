package sightline.audit.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.audit.domain.Entries;
import sightline.audit.domain.Reach;
import sightline.audit.domain.Unusual;
import sightline.platform.access.Access;
import sightline.platform.access.Actor;
import sightline.platform.access.NotKnown;
import sightline.platform.access.OnNobodysBehalf;
import sightline.platform.access.Roles;
import sightline.platform.language.CaseId;
import sightline.platform.membership.KnownCase;
import sightline.platform.membership.KnownCases;
import sightline.platform.standards.Bounds;

/**
 * Shows the ledger: to auditors what people of their area did, to information-governance officers what those of their
 * agency did, and of one case, to those on it, who has looked. It never shows what they saw, nor anything of a case to
 * whoever is excluded from it by name.
 */
@ApplicationScoped
public class ReadLedger {
    private static final String EVERY_AREA = "national";

    private final Entries entries;
    private final KnownCases cases;
    private final Access access;
    private final OnNobodysBehalf onNobodysBehalf;
    private final Bounds bounds = Bounds.shipped();

    ReadLedger(Entries entries, KnownCases cases, Access access, OnNobodysBehalf onNobodysBehalf) {
        this.entries = entries;
        this.cases = cases;
        this.access = access;
        this.onNobodysBehalf = onNobodysBehalf;
    }

    public List<Entries.Entry> search(Entries.Search search, int atMost) {
        return entries.search(search, reach(), atMost);
    }

    /** One entry with its proof. */
    public Entries.Proven find(long number) {
        return entries.find(number, reach()).orElseThrow(() -> new NotKnown("entry"));
    }

    /** The last checkpoint, as it was published. */
    public String lastCheckpoint() {
        return entries.lastCheckpoint().orElseThrow(() -> new NotKnown("checkpoint"));
    }

    public List<Unusual> unusual(Instant from, Instant until) {
        return entries.unusual(from, until, reach(), bounds);
    }

    /**
     * Who has looked at a case. Those who answer for it, and who audits, see everybody by name; the others the people
     * of their own agency, and of every other agency that it looked; of what is for single persons, only who audits.
     */
    public List<Entries.Looker> lookers(CaseId at) {
        Actor actor = access.actor();
        if (actor.facesCases()) {
            KnownCase known = cases.require(at);
            return entries.lookers(
                    at, answersFor(known, actor) ? null : actor.agency().value(), actor.id(), false);
        }
        Reach reach = reach();
        boolean unlimited = reach.area() == null && reach.agency() == null;
        boolean ofItsArea = onNobodysBehalf
                .ask(() -> cases.find(at))
                .map(known -> known.area() != null && known.area().value().equals(reach.area()))
                .orElse(false);
        return entries.lookers(
                at, unlimited || ofItsArea ? null : actor.agency().value(), actor.id(), true);
    }

    private boolean answersFor(KnownCase known, Actor actor) {
        return known.lead().filter(actor.agency()::equals).isPresent()
                || (known.area() != null && actor.coordinates(known.area()));
    }

    private Reach reach() {
        Actor actor = access.actor();
        if (!actor.is(Roles.AUDITOR)) {
            return new Reach(null, actor.agency().value(), actor.id());
        }
        @Nullable String area = actor.area().value();
        return new Reach(EVERY_AREA.equals(area) ? null : area, null, actor.id());
    }
}

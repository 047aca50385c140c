package sightline.platform.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import sightline.platform.access.Access;
import sightline.platform.access.CaseScope;
import sightline.platform.access.LimitedAccess;
import sightline.platform.access.NotKnown;
import sightline.platform.access.Seat;
import sightline.platform.access.Sight;
import sightline.platform.access.Standing;
import sightline.platform.access.Verb;
import sightline.platform.language.CaseId;

/** The cases as this service knows them from events, for deciding who may see and do what. */
@ApplicationScoped
public class KnownCases {
    private final DataSource database;
    private final Access access;

    KnownCases(DataSource database, Access access) {
        this.database = database;
        this.access = access;
    }

    /** The case; empty while nothing was heard of it. */
    public Optional<KnownCase> find(CaseId id) {
        return find(List.of(id)).values().stream().findFirst();
    }

    /** Those of them of which something was heard, by id. */
    public Map<CaseId, KnownCase> find(Collection<CaseId> ids) {
        try (Connection connection = database.getConnection()) {
            return KnownCaseTables.of(ids, connection);
        } catch (SQLException e) {
            throw new KnownCasesUnavailable(e);
        }
    }

    /**
     * The case, for whoever asks and may see it.
     *
     * @throws NotKnown when there is none, or the asking actor may not know of it
     * @throws LimitedAccess when they may know that a limited record exists, and no more
     */
    public KnownCase require(CaseId id) {
        return require(id, "case");
    }

    /**
     * The case, for whoever asks and may see it.
     *
     * @param what what was asked for, to be told that it is not there
     */
    public KnownCase require(CaseId id, String what) {
        Optional<KnownCase> known = find(id);
        access.require(id, known.flatMap(one -> one.scope(access.now())), what);
        return known.orElseThrow(() -> new NotKnown(what));
    }

    /** Whether the asking actor may see the case at this moment, which is then in the answer: for lists. */
    public boolean sees(KnownCase known) {
        return known.scope(access.now())
                .filter(scope -> access.sees(known.id(), scope))
                .isPresent();
    }

    /** How the asking actor sees the case at this moment, which is then in the answer; empty when they may not. */
    public Optional<Sight.Open> look(KnownCase known) {
        return known.scope(access.now()).flatMap(scope -> access.look(known.id(), scope));
    }

    /** The same of somebody who is seated so for one thing of the case, whatever their agency's place on it is. */
    public Optional<Sight.Open> look(KnownCase known, Seat seated) {
        return known.scope(access.now())
                .map(scope -> scope.seating(access.actor().agency(), seated))
                .flatMap(scope -> access.look(known.id(), scope));
    }

    /** Whether the asking actor may ask for this, standing to the thing as its service says. */
    public boolean may(Verb verb, KnownCase known, Set<Standing> besides) {
        return known.scope(access.now())
                .filter(scope -> access.may(verb, scope, besides))
                .isPresent();
    }

    /**
     * Goes on for an actor who may ask for this, of those who see the case.
     *
     * @throws sightline.platform.access.NotAllowed which says who may
     */
    public void require(Verb verb, KnownCase known, Set<Standing> besides) {
        CaseScope scope = known.scope(access.now()).orElseThrow(() -> new NotKnown("case"));
        access.require(verb, scope, besides);
    }
}

package sightline.cases.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.concern.RaisedConcern;
import sightline.cases.domain.correction.Corrections.Correction.Fits;
import sightline.cases.domain.identity.Identifier;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.Change;
import sightline.platform.language.ConcernId;
import sightline.platform.language.EventId;
import sightline.platform.language.Level;

/** All cases; what is saved is a change, so that no state is ever without the facts that explain it. */
public interface Cases {

    Optional<Case> find(CaseId id);

    /** Finds it and keeps others from changing it until this transaction ends. */
    Optional<Case> findToChange(CaseId id);

    /** The case of the person with this identifier. */
    Optional<CaseId> findBy(Identifier identifier);

    /** The first of these by which somebody is under management already. */
    Optional<Identifier> firstKnown(Set<Identifier> identifiers);

    /** Whether any of them is of somebody whose case is erased, and whose rows are about to go. */
    boolean isBeingErased(Set<Identifier> identifiers);

    /** These, in no order. */
    List<Case> all(Collection<CaseId> ids);

    /**
     * Among which cases somebody is looked for.
     *
     * @param level only those managed at it
     * @param category only those managed for it
     */
    record Search(
            Listing of, @Nullable Level level, @Nullable Category category) {}

    /** Those of them that are limited by person. */
    List<Case> limited(Listing of);

    /** Whose cases are listed. */
    sealed interface Listing {
        /** Those an agency is on. */
        record OfAgency(AgencyId agency) implements Listing {}

        /** Those of an area, for its co-ordination. */
        record OfArea(AreaId area) implements Listing {}
    }

    /** A concern of a case, with the answer it was given. */
    Optional<RaisedConcern> concern(CaseId about, ConcernId id);

    /** Saves the state and its facts together, or neither. */
    void save(Change<? extends Case, CaseFact> change);

    /**
     * Saves them, the first of the facts as the correction of an earlier one.
     *
     * @param fits how it fits in the place of the other
     */
    void correct(Change<? extends Case, CaseFact> change, EventId corrected, Fits fits);

    /** Tells something that changes nothing of the state of a case. */
    void tell(CaseFact fact);
}

package sightline.cases.domain;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.Fact;
import sightline.platform.language.Level;
import sightline.platform.language.Told;

/** Everything that can happen in a case. */
public sealed interface CaseFact extends Fact {

    /** A person is under management from here on; the lead agency is on the case with it. */
    record CaseOpened(
            CaseId about,
            Told told,
            Identity identity,
            AreaId area,
            AgencyId leadAgency,
            AgencyKind leadKind,
            @Nullable Category category,
            @Nullable Level level,
            boolean limitedAccess,
            boolean rehearsed)
            implements CaseFact {}

    /** An agency is on the case from here on. */
    record AgencyJoined(CaseId about, Told told, Membership membership, AgencyKind kind, String basis)
            implements CaseFact {}

    /** The person was arrested. */
    record ArrestRecorded(CaseId about, Told told, Arrest arrest) implements CaseFact {}
}

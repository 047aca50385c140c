package sightline.cases.domain.arrest;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Arrest;
import sightline.platform.language.ArrestId;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.EventId;
import sightline.platform.language.Occurrence;
import sightline.platform.language.OffenceGroup;

/**
 * An arrest that a force has told of under this custody reference.
 *
 * @param fact the fact that it was recorded as
 */
public record ArrestTold(
        ArrestId id,
        EventId fact,
        OffenceGroup group,
        @Nullable String offence,
        Occurrence occurred) {

    /** The same arrest told again is this one; another one under the same reference is refused. */
    public Decision<ArrestTold> again(Arrest arrest, Occurrence when) {
        boolean same = group == arrest.group() && Objects.equals(offence, arrest.offence()) && isAt(when);
        return same ? new Taken<>(this) : new Refused<>(new ArrestRefusal.ToldOtherwise());
    }

    private boolean isAt(Occurrence when) {
        return Optional.ofNullable(occurred.at()).equals(Optional.ofNullable(when.at()));
    }
}

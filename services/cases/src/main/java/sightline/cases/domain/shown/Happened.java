package sightline.cases.domain.shown;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ArrestId;
import sightline.platform.language.ConcernId;
import sightline.platform.language.ConditionId;
import sightline.platform.language.ConditionKind;
import sightline.platform.language.Instrument;
import sightline.platform.language.OffenceGroup;
import sightline.platform.language.PanelView;
import sightline.platform.language.Sign;
import sightline.platform.language.Urgency;

/**
 * What happened in a case and is shown with it: read from its history, newest first, as far as its reader is told.
 *
 * @param sections what of the case's state its reader is told of
 */
public record Happened(List<Binding> conditions, List<Arrested> arrests, List<Raised> concerns, Set<Section> sections) {

    public Happened {
        conditions = List.copyOf(conditions);
        arrests = List.copyOf(arrests);
        concerns = List.copyOf(concerns);
        sections = Set.copyOf(sections);
    }

    /**
     * A condition that binds the person.
     *
     * @param enforcedBy the agency that enforces it
     * @param text its words, for those on the case
     */
    public record Binding(
            ConditionId conditionId,
            ConditionKind kind,
            Instrument instrument,
            @Nullable AgencyId enforcedBy,
            PanelView panelView,
            String text,
            Instant at) {}

    /**
     * An arrest.
     *
     * @param answered recall was considered at or after it, signed by senior and head; null for a reader who is told of
     *     no such decision
     */
    public record Arrested(
            ArrestId arrestId,
            Instant at,
            AgencyId force,
            OffenceGroup offenceGroup,
            @Nullable Boolean answered) {}

    /**
     * A concern.
     *
     * @param acknowledged somebody answered it; null for a reader who is told of no answer to it
     */
    public record Raised(
            ConcernId concernId,
            Instant at,
            Sign sign,
            Urgency severity,
            AgencyId agency,
            @Nullable Boolean acknowledged) {}
}

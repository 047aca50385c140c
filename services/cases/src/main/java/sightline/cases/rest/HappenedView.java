package sightline.cases.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.shown.Happened;
import sightline.cases.domain.shown.Section;
import sightline.cases.usecases.rights.Possible;
import sightline.cases.usecases.rights.Start;
import sightline.platform.http.May;
import sightline.platform.language.ConditionKind;
import sightline.platform.language.Instrument;
import sightline.platform.language.OffenceGroup;
import sightline.platform.language.PanelView;
import sightline.platform.language.Sign;
import sightline.platform.language.Urgency;

/** What happened in a case, newest first, and what its reader may do about it now. */
public record HappenedView(
        List<ConditionView> conditions,
        List<Arrested> arrests,
        List<Raised> concerns,
        List<May> may,

        @Schema(
                description = "What its reader may begin from it besides, at other services too: schedule-meeting, "
                        + "assign-action, request-placement, acknowledge-concern, answer-involvement")
        List<String> starts,

        @Schema(
                description = "The parts of its state that its reader is always told of: absent and not among these "
                        + "says nothing of whether there is any")
        List<Section> tells) {

    /** A condition that binds the person. */
    @Schema(name = "Condition")
    record ConditionView(
            String conditionId,
            ConditionKind kind,
            Instrument instrument,
            @Nullable String enforcedBy,
            PanelView panelView,
            String text,
            Instant at) {

        static ConditionView of(Happened.Binding one) {
            return new ConditionView(
                    one.conditionId().toString(),
                    one.kind(),
                    one.instrument(),
                    one.enforcedBy() == null ? null : one.enforcedBy().value(),
                    one.panelView(),
                    one.text(),
                    one.at());
        }
    }

    /**
     * An arrest; answered once recall was considered at or after it, signed by senior and head. Absent for who is not
     * told of such decisions.
     */
    @Schema(name = "Arrested")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Arrested(
            String arrestId,
            Instant at,
            String force,
            OffenceGroup offenceGroup,
            @Nullable Boolean answered) {

        static Arrested of(Happened.Arrested one) {
            return new Arrested(
                    one.arrestId().toString(), one.at(), one.force().value(), one.offenceGroup(), one.answered());
        }
    }

    /** A concern; whether it was acknowledged is absent for who is not told of it. */
    @Schema(name = "Raised")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Raised(
            String concernId,
            Instant at,
            Sign sign,
            Urgency severity,
            String agency,
            @Nullable Boolean acknowledged) {

        public static Raised of(Happened.Raised one) {
            return new Raised(
                    one.concernId().toString(),
                    one.at(),
                    one.sign(),
                    one.severity(),
                    one.agency().value(),
                    one.acknowledged());
        }
    }

    static HappenedView of(Happened happened, List<Possible> verbs, List<Start> starts, Set<Section> tells) {
        return new HappenedView(
                happened.conditions().stream().map(ConditionView::of).toList(),
                happened.arrests().stream().map(Arrested::of).toList(),
                happened.concerns().stream().map(Raised::of).toList(),
                verbs.stream()
                        .map(one -> May.unless(one.verb().word(), one.obstacles()))
                        .toList(),
                starts.stream().map(Start::word).toList(),
                tells.stream().sorted().toList());
    }
}

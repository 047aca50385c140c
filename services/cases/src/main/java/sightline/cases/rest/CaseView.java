package sightline.cases.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.cases.domain.Managed;
import sightline.cases.domain.exit.Exit;
import sightline.cases.domain.identity.Identity;
import sightline.cases.domain.standing.Standing;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.LimitKind;
import sightline.platform.language.Place;

/** A case as those on it see it; what nobody has told yet is absent. */
@Schema(name = "Case")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        String id,
        long version,
        Status status,
        String personName,

        @Schema(description = "What they are also known as; absent where that is nothing")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> aliases,

        LocalDate dateOfBirth,
        @Schema(description = "By kind: pnc, crn, nomis") Map<String, String> identifiers,
        String area,
        String leadAgency,
        @Nullable Integer category,

        @Schema(description = "Absent when the person has left, too") @Nullable
        Integer level,

        boolean limitedAccess,
        boolean rehearsed,
        List<Member> members,

        @Schema(description = "The exit that holds, from a level or from MAPPA") @Nullable
        Exited exited,

        @Schema(description = "How it is limited by person; only for those who may limit it") @Nullable
        List<Limited> limits,

        @Schema(description = "Who reads this broke the glass: it is open to them until then, to read and nothing else")
        @Nullable
        Emergency emergency,

        @JsonUnwrapped SupervisionView supervision,

        @JsonUnwrapped @Schema(description = "Absent in a list") @Nullable
        HappenedView happened) {

    /** Whether the person is under management. */
    enum Status {
        MANAGED,
        LEFT
    }

    /** An agency on the case. */
    @Schema(name = "Member")
    record Member(String agency, Place place, @Nullable Instant until) {}

    /** One person who may not know of the case, or one of the few who may. */
    @Schema(name = "Limited")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Limited(
            LimitKind kind,
            String person,
            boolean hidden,
            @Nullable Instant until) {

        static List<Limited> of(Case about, Instant now) {
            return about.limits().standingAt(now).stream()
                    .map(one -> new Limited(one.kind(), one.person().value(), one.hidden(), one.until()))
                    .toList();
        }
    }

    /** Emergency access of who reads this. */
    @Schema(name = "OpenInEmergency")
    record Emergency(Instant until) {}

    /** What the person left and when; the level alone was lowered when it says nothing of from. */
    @Schema(name = "Exited")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Exited(@Nullable ExitFrom from, Instant at) {

        static @Nullable Exited of(@Nullable Exit exit) {
            return exit == null ? null : new Exited(exit.from(), exit.at());
        }
    }

    static CaseView of(
            Case about,
            SupervisionView supervision,
            @Nullable List<Limited> limits,
            @Nullable Emergency emergency,
            @Nullable HappenedView happened) {
        return switch (about) {
            case Managed managed ->
                of(managed, Status.MANAGED, managed.standing(), limits, emergency, supervision, happened);
            case Case.Left(var before, var exit, var _) ->
                of(
                        before,
                        Status.LEFT,
                        new Standing(before.standing().category(), null, exit),
                        limits,
                        emergency,
                        supervision,
                        happened);
        };
    }

    private static CaseView of(
            Managed managed,
            Status status,
            Standing standing,
            @Nullable List<Limited> limits,
            @Nullable Emergency emergency,
            SupervisionView supervision,
            @Nullable HappenedView happened) {
        Identity identity = managed.particulars().identity();
        return new CaseView(
                managed.id().toString(),
                managed.version(),
                status,
                identity.name(),
                identity.aliases(),
                identity.dateOfBirth(),
                identifiers(identity),
                managed.particulars().area().value(),
                managed.members().lead().value(),
                standing.category() == null ? null : standing.category().number(),
                standing.level() == null ? null : standing.level().number(),
                managed.particulars().limitedAccess(),
                managed.particulars().rehearsed(),
                members(managed),
                Exited.of(standing.exit()),
                limits,
                emergency,
                supervision,
                happened);
    }

    private static Map<String, String> identifiers(Identity identity) {
        Map<String, String> identifiers = new TreeMap<>();
        identity.identifiers().forEach(i -> identifiers.put(i.kind().word(), i.value()));
        return identifiers;
    }

    private static List<Member> members(Managed managed) {
        return managed.members().byAgency().values().stream()
                .map(m -> new Member(m.agency().value(), m.place(), m.until()))
                .sorted(Comparator.comparing(Member::place).thenComparing(Member::agency))
                .toList();
    }
}

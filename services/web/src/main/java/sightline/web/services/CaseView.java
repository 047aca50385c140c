package sightline.web.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as this person may see it. */
public record CaseView(
        String id,
        long version,
        String personName,
        List<String> aliases,
        @Nullable LocalDate dateOfBirth,
        Map<String, String> identifiers,
        String area,
        String leadAgency,
        @Nullable Integer category,
        @Nullable Integer level,
        boolean limitedAccess,
        List<Member> members,
        @Nullable Boolean inCustody,
        boolean onLicence,
        @Nullable LocalDate licenceEndsOn,
        @Nullable LocalDate releaseOn,
        @Nullable Holder holder,
        @Nullable Rosh rosh,
        @Nullable Plan plan,
        List<Condition> conditions,
        List<Arrest> arrests,
        List<Concern> concerns,
        @Nullable Exited exited,
        @Nullable List<Limited> limits,
        @Nullable Emergency emergency,
        @Nullable String status,
        List<May> may,
        List<String> starts,
        List<String> tells,
        boolean watching,
        @Nullable Instant visitedBefore) {

    public CaseView {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        identifiers = identifiers == null ? Map.of() : Map.copyOf(identifiers);
        members = members == null ? List.of() : List.copyOf(members);
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
        arrests = arrests == null ? List.of() : List.copyOf(arrests);
        concerns = concerns == null ? List.of() : List.copyOf(concerns);
        may = may == null ? List.of() : List.copyOf(may);
        starts = starts == null ? List.of() : List.copyOf(starts);
        tells = tells == null ? List.of() : List.copyOf(tells);
    }

    /** Their other names as one line; empty where there are none. */
    public String alsoKnownAs() {
        return String.join("; ", aliases);
    }

    /** Whether its reader may begin this from it, as {@code cases} says. */
    public boolean mayStart(String start) {
        return starts.contains(start);
    }

    /** Whether its reader is told of this part; where not, nobody says here whether there is any. */
    public boolean tellsOf(String part) {
        return tells.contains(part);
    }

    /** Somebody who may not know of the case, or one of the few who may. */
    public record Limited(
            String kind,
            String person,
            boolean hidden,
            @Nullable Instant until) {}

    /** That it was opened in an emergency: to read, until then. */
    public record Emergency(Instant until) {}

    /** An agency on the case. */
    public record Member(
            String agency, String place, @Nullable Instant until) {}

    /** Who holds the case, and where they are away, since when and who covers. */
    public record Holder(
            String holder,
            String agency,
            @Nullable String grade,
            @Nullable Integer workloadPercent,
            @Nullable Instant awaySince,
            @Nullable LocalDate expectedUntil,
            @Nullable String cover) {}

    /** The risk of serious harm, to whom, as last assessed. */
    public record Rosh(
            @Nullable String overall,
            @Nullable String children,
            @Nullable String generalPublic,
            @Nullable String knownAdult,
            @Nullable String staff,
            @Nullable String prisoners,
            @Nullable Instant at,
            @Nullable String agency) {}

    /** The risk management plan as it is now. */
    public record Plan(
            String planId,
            int version,
            List<String> pillars,
            boolean contingency,
            boolean sentencePlan,
            @Nullable Instant changedAt) {

        public Plan {
            pillars = pillars == null ? List.of() : List.copyOf(pillars);
        }
    }

    /** Something that binds the person. */
    public record Condition(
            String conditionId,
            String kind,
            @Nullable String instrument,
            @Nullable String text,
            @Nullable String enforcedBy,
            @Nullable String panelView) {}

    /** An arrest, and whether anybody has decided on it; null for who is not told of such decisions. */
    public record Arrest(
            String arrestId,
            @Nullable Instant at,
            @Nullable String force,
            String offenceGroup,
            @Nullable Boolean answered) {

        public boolean decidedOn() {
            return Boolean.TRUE.equals(answered);
        }

        public boolean undecided() {
            return Boolean.FALSE.equals(answered);
        }
    }

    /** A concern, and whether anybody has answered it; null for who is not told of answers to it. */
    public record Concern(
            String concernId,
            @Nullable Instant at,
            String sign,
            String severity,
            @Nullable String agency,
            @Nullable Boolean acknowledged) {

        public boolean replied() {
            return Boolean.TRUE.equals(acknowledged);
        }

        public boolean unanswered() {
            return Boolean.FALSE.equals(acknowledged);
        }
    }

    /** What the person has left, and when. */
    public record Exited(@Nullable String from, Instant at) {}

    public UUID uuid() {
        return UUID.fromString(id);
    }

    public Optional<String> identifier(String kind) {
        return Optional.ofNullable(identifiers.get(kind));
    }

    /** The number most people know the case by. */
    public String number() {
        return identifier("crn")
                .or(() -> identifier("pnc"))
                .or(() -> identifier("nomis"))
                .orElse("no number");
    }

    public List<Arrest> unansweredArrests() {
        return arrests.stream().filter(Arrest::undecided).toList();
    }

    public List<Concern> openConcerns() {
        return concerns.stream().filter(Concern::unanswered).toList();
    }

    /** Whether who holds it is away and nobody covers, as far as this person is told. */
    public boolean heldByNobodyPresent() {
        return holder != null && holder.awaySince() != null && holder.cover() == null;
    }

    public boolean atLiberty() {
        return Boolean.FALSE.equals(inCustody);
    }

    public boolean left() {
        return "left".equals(status);
    }
}

package sightline.cases.usecases.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Cases;
import sightline.cases.domain.finding.Asked;
import sightline.cases.domain.finding.Found;
import sightline.cases.domain.finding.People;
import sightline.platform.language.CaseId;

/** Finds a person by what is typed of them, best first, among cases that the asking actor may see. */
@ApplicationScoped
public class FindPeople {
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final int CONSIDERED = 100;

    private final People people;
    private final Clock clock;

    FindPeople(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Those who are found by what was typed, after the given one. */
    public List<Found> find(String typed, Cases.Search among, @Nullable CaseId after, int atMost) {
        List<Found> found = find(read(typed), among);
        return found.stream()
                .skip(after == null ? 0 : places(found, after))
                .limit(atMost)
                .toList();
    }

    /** The same for one who is described. */
    public List<Found> find(Asked asked, Cases.Search among) {
        return asked.isEmpty() ? List.of() : Found.ranked(asked, people.like(asked, among, CONSIDERED));
    }

    /** Those whose whole name or number was typed, and nothing else. */
    public List<CaseId> called(String typed, Cases.Listing among) {
        Asked asked = read(typed);
        return asked.born().isUnsaid() && !asked.isEmpty() ? people.called(asked, among) : List.of();
    }

    private Asked read(String typed) {
        return Asked.typed(typed, LocalDate.ofInstant(clock.instant(), HERE));
    }

    /** How many come before whoever comes after the given one; all of them where it is not found any more. */
    private static long places(List<Found> found, CaseId after) {
        return found.stream().takeWhile(one -> !one.id().equals(after)).count() + 1;
    }
}

package sightline.cases.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.platform.language.Place;

/** A case as those on it see it. */
@Schema(name = "Case")
record CaseView(
        String id,
        long version,
        String personName,
        LocalDate dateOfBirth,
        @Schema(description = "By kind: pnc, crn, nomis") Map<String, String> identifiers,
        String area,
        String leadAgency,
        @Nullable Integer category,
        @Nullable Integer level,
        boolean limitedAccess,
        List<Member> members) {

    /** An agency on the case. */
    @Schema(name = "Member")
    record Member(String agency, Place place, @Nullable Instant until) {}

    static CaseView of(Case.Managed managed) {
        Map<String, String> identifiers = new TreeMap<>();
        managed.identity().identifiers().forEach(i -> identifiers.put(i.kind().word(), i.value()));
        return new CaseView(
                managed.id().toString(),
                managed.version(),
                managed.identity().name(),
                managed.identity().dateOfBirth(),
                identifiers,
                managed.area().value(),
                managed.lead().value(),
                managed.category() == null ? null : managed.category().number(),
                managed.level() == null ? null : managed.level().number(),
                managed.limitedAccess(),
                managed.members().values().stream()
                        .map(m -> new Member(m.agency().value(), m.place(), m.until()))
                        .sorted(Comparator.comparing(Member::place).thenComparing(Member::agency))
                        .toList());
    }
}

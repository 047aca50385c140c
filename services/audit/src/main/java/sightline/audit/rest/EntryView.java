package sightline.audit.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.audit.domain.Entries;
import sightline.audit.domain.Said;

/** One entry of the ledger. */
@Schema(name = "Entry", description = "Who was shown, told or refused what; never what was in it")
record EntryView(
        long number,
        Instant at,

        @Schema(description = "look: said by the service that answered; fact: announced when it was recorded")
        String origin,

        String service,
        @Nullable String person,
        @Nullable String name,
        @Nullable String agency,
        @Nullable String area,
        List<String> roles,
        @Nullable String from,
        String operation,

        @Schema(description = "The endpoint, or the type of the fact")
        String part,

        @Nullable String verb,
        List<UUID> cases,
        String decision,

        @Schema(description = "Through what the case was seen") @Nullable
        String ground,

        @Schema(description = "Why it was refused, which whoever asked was not told") @Nullable
        String reason,

        int status,

        @Schema(description = "Somebody on it bears the reader's own family name")
        boolean ownName,

        boolean ownAddress,

        String purpose,
        UUID request) {

    static EntryView of(Entries.Entry entry) {
        Said.Found found = entry.found();
        return new EntryView(
                entry.number(),
                found.at(),
                entry.origin().name().toLowerCase(java.util.Locale.ROOT),
                found.service(),
                found.person(),
                found.name(),
                found.agency(),
                found.area(),
                found.roles().stream().sorted().toList(),
                found.address(),
                found.operation(),
                found.part(),
                found.verb(),
                found.cases().stream().sorted().toList(),
                found.decision(),
                found.ground(),
                found.reason(),
                found.status(),
                found.ownName(),
                found.ownAddress(),
                found.purpose(),
                found.request());
    }
}

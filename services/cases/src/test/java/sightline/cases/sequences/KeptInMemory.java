package sightline.cases.sequences;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.correction.Corrections.Renamed;
import sightline.cases.postgres.CaseEntries;
import sightline.cases.postgres.CorrectingEntries;
import sightline.cases.postgres.Kept;
import sightline.platform.contracts.Catalogue;
import sightline.platform.journal.History;
import sightline.platform.journal.Recorded;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;
import sightline.platform.language.Stretch;
import sightline.platform.language.Told;

/** The history of one case, kept as the journal keeps it, in a list. */
final class KeptInMemory implements History {
    /** How long after it was told a fact is written down. */
    private static final Duration WRITING = Duration.ofMillis(7);

    private static final Catalogue CATALOGUE = Catalogue.ofEverything();

    private final List<Recorded> all = new ArrayList<>();
    private final Instant beginning;

    KeptInMemory(Instant beginning) {
        this.beginning = beginning;
    }

    int size() {
        return all.size();
    }

    List<Recorded> all() {
        return List.copyOf(all);
    }

    void append(CaseFact fact) {
        append(fact, null, null);
    }

    /** Keeps a fact in the place of another, whose thing keeps its name. */
    void append(CaseFact fact, @Nullable EventId corrected, @Nullable Renamed thing) {
        Kept kept = CaseEntries.kept(fact);
        JsonNode data = CorrectingEntries.renamed(CATALOGUE.toData(kept.announced()), thing);
        Told told = fact.told();
        all.replaceAll(one -> one.id().equals(corrected) ? correctedBy(one, told.id()) : one);
        all.add(new Recorded(
                told.id(),
                all.size() + 1L,
                CATALOGUE.of(kept.announced().getClass()).type(),
                told.occurred(),
                told.known(),
                beginning.plusSeconds(all.size()).plus(WRITING),
                told.agency(),
                told.actor(),
                data.toString(),
                kept.text(),
                corrected,
                null));
    }

    private static Recorded correctedBy(Recorded one, EventId by) {
        return new Recorded(
                one.id(),
                one.sequence(),
                one.type(),
                one.occurred(),
                one.known(),
                one.recordedAt(),
                one.agency(),
                one.actor(),
                one.data(),
                one.text(),
                one.supersedes(),
                by);
    }

    @Override
    public List<Recorded> of(CaseId about, Stretch stretch, int atMost) {
        if (!stretch.equals(Stretch.WHOLE)) {
            throw new IllegalArgumentException("Only the whole of it is read here");
        }
        return all();
    }

    @Override
    public List<Recorded> of(CaseId about, Set<String> types) {
        return all.stream().filter(one -> types.contains(one.type())).toList();
    }

    @Override
    public Optional<Recorded> fact(CaseId about, EventId id) {
        return all.stream().filter(one -> Objects.equals(one.id(), id)).findFirst();
    }
}

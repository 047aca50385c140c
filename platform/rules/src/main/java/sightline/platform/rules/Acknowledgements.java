package sightline.platform.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sightline.platform.contracts.cases.ConcernAcknowledgedV1;
import sightline.platform.language.ConcernId;

/** A history's answers to concerns, by the concern, in the order in which they happened, whenever known. */
final class Acknowledgements {
    private final Map<ConcernId, List<Happening>> byConcern;

    private Acknowledgements(History history) {
        byConcern = history.ofKind(ConcernAcknowledgedV1.class).stream()
                .map(one -> Noted.of(one, ConcernAcknowledgedV1.class))
                .collect(Collectors.groupingBy(
                        answer -> answer.fact().concernId(),
                        Collectors.mapping(Noted::happening, Collectors.toList())));
    }

    static Acknowledgements of(History history) {
        return history.reading(Acknowledgements.class, Acknowledgements::new);
    }

    List<Happening> to(ConcernId concern) {
        return byConcern.getOrDefault(concern, List.of());
    }
}

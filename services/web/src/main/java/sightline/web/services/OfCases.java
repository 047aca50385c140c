package sightline.web.services;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions that are about some cases: several, where one would be longer than a service takes. */
final class OfCases {
    private static final int AT_ONCE = 40;

    private OfCases() {}

    /** The end of the address of each of them; none, where there are no cases to ask about. */
    static Stream<String> queries(Collection<String> ids) {
        List<String> all = List.copyOf(ids);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + AT_ONCE)).stream()
                        .map(one -> "&caseId=" + one)
                        .collect(Collectors.joining()));
    }
}

package sightline.deploy.rehearsal.chronicle;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import sightline.platform.contracts.ContractJson;

/** Finds a text's place on a code list: its own, or that of all others where the list has one. */
final class Coded {
    private static final String OTHER = "other";

    private Coded() {}

    static String in(Class<?> list, String text) {
        List<String> codes = Arrays.stream(list.getEnumConstants())
                .map(constant -> ContractJson.written((Enum<?>) constant))
                .toList();
        String code = text.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        if (codes.contains(code)) {
            return code;
        }
        return codes.contains(OTHER) ? OTHER : text;
    }
}

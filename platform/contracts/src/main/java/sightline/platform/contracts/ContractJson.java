package sightline.platform.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How the field's words are written on the bus: ids as plain strings, closed lists in lower case with hyphens,
 * categories and levels as the numbers they are, times in ISO 8601. Nulls are left out; unknown fields are ignored.
 */
public final class ContractJson {
    private static final ObjectMapper MAPPER = build();

    private ContractJson() {}

    /** The one mapper for contracts; shared, so never to be configured further. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** A constant as it is written: {@code ORDER_BREACH} is {@code order-breach}. */
    public static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All that may be written from a closed list, for whoever wrote something else. */
    static String list(Class<?> list) {
        return Arrays.stream(list.getEnumConstants())
                .map(one -> written((Enum<?>) one))
                .collect(Collectors.joining(", "));
    }

    /** The constant that is written so, on a closed list. */
    static <E> E constant(Class<E> list, String written) {
        for (E one : list.getEnumConstants()) {
            if (one instanceof Enum<?> constant && written(constant).equals(written)) {
                return one;
            }
        }
        throw new IllegalArgumentException("The word is not on the list");
    }

    /** The field's words for a mapper of somebody's own, such as a service's API. */
    public static Module words() {
        var words = new SimpleModule("sightline-language");
        words.setSerializers(new LanguageWriters());
        words.setDeserializers(new LanguageReaders());
        return words;
    }

    private static ObjectMapper build() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(words())
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }
}

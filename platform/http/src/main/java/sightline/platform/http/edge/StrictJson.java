package sightline.platform.http.edge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Reads a body in one way only: nothing said twice, nothing behind its end, nothing deeper or longer than ours are. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
    private final Limits limits;

    StrictJson(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void customize(ObjectMapper json) {
        tighten(json, limits.json());
    }

    static void tighten(ObjectMapper json, Limits.Json limits) {
        json.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.textLength())
                        .maxNameLength(limits.nameLength())
                        .maxNumberLength(limits.numberLength())
                        .build());
        json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        json.registerModule(new SimpleModule("sightline-text").addDeserializer(String.class, new PrintableText()));
    }
}

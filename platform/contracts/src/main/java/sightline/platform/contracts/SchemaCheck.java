package sightline.platform.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.regex.RegularExpression;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Holds JSON against a schema and says what is wrong, formats included; nothing is ever fetched. */
final class SchemaCheck {
    private static final SchemaValidatorsConfig STRICT = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .regularExpressionFactory(SchemaCheck::asJsonSchemaMeansIt)
            .build();

    private final JsonSchema schema;

    private SchemaCheck(JsonSchema schema) {
        this.schema = schema;
    }

    static SchemaCheck of(JsonNode schema) {
        VersionFlag draft = schema.path("$schema").asText().contains("draft-07") ? VersionFlag.V7 : VersionFlag.V202012;
        return new SchemaCheck(JsonSchemaFactory.getInstance(draft).getSchema(schema, STRICT));
    }

    /** A check against one part of a document, such as {@code #/components/schemas/Envelope}. */
    static SchemaCheck ofPart(String document, String part) {
        String name = "urn:sightline:document";
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(name, document))));
        return new SchemaCheck(factory.getSchema(SchemaLocation.of(name + part), STRICT));
    }

    /** In Java a final {@code $} also matches before a last line break, in JSON Schema only at the very end. */
    private static RegularExpression asJsonSchemaMeansIt(String pattern) {
        String exact = pattern.endsWith("$") ? pattern.substring(0, pattern.length() - 1) + "\\z" : pattern;
        Pattern compiled = Pattern.compile(exact);
        return value -> compiled.matcher(value).find();
    }

    List<String> problems(JsonNode json) {
        return schema.validate(json).stream()
                .map(problem -> problem.getMessage())
                .sorted()
                .toList();
    }
}

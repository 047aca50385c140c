package sightline.platform.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.Category;
import sightline.platform.language.DetectorId;
import sightline.platform.language.Level;
import sightline.platform.language.Limb;
import sightline.platform.language.ProviderCode;
import sightline.platform.language.RiskFactor;
import sightline.platform.language.StaffId;

/**
 * Draws the JSON Schema of a contract from its record; the writer's schema is closed, though its reader is tolerant.
 */
final class DataSchema {
    /** As {@code Slug} in the language has it. */
    static final String SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$";
    /** Narrower than the language: no space and no at-sign, so neither a name nor an address passes for an id. */
    static final String STAFF = "^[A-Za-z0-9._:-]{1,64}$";

    /** As {@code DetectorId} in the language has it. */
    static final String DETECTOR = "^D\\d{2}$";

    private static final Set<Class<?>> SLUGS =
            Set.of(AgencyId.class, AreaId.class, ProviderCode.class, RiskFactor.class, Limb.class);
    private static final SchemaGenerator GENERATOR = generator();

    private DataSchema() {}

    static ObjectNode of(EventType type) {
        ObjectNode drawn = GENERATOR.generateSchema(type.record());
        ObjectNode schema = ContractJson.mapper().createObjectNode();
        schema.set("$schema", drawn.remove("$schema"));
        schema.put("$id", "urn:sightline:schema:" + type.shortType());
        schema.put("title", type.shortType());
        schema.put("description", new RecordDocs(type.record()).ofAll());
        schema.put("x-announced-by", type.contract().by());
        schema.put("x-audience", ContractJson.written(type.contract().audience()));
        schema.setAll(drawn);
        return schema;
    }

    private static SchemaGenerator generator() {
        var how = new SchemaGeneratorConfigBuilder(
                        ContractJson.mapper(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule())
                .with(Option.INLINE_ALL_SCHEMAS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        how.forTypesInGeneral().withPropertySorter((_, _) -> 0);
        how.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            ObjectNode plain = plain(type.getErasedType());
            return plain == null ? null : new CustomDefinition(plain, DefinitionType.INLINE, AttributeInclusion.NO);
        });
        how.forFields()
                .withRequiredCheck(field -> !component(field).getAnnotatedType().isAnnotationPresent(Nullable.class))
                .withInstanceAttributeOverride((schema, field, context) -> describe(schema, field));
        return new SchemaGenerator(how.build());
    }

    private static void describe(ObjectNode schema, FieldScope field) {
        RecordComponent component = component(field);
        String doc = new RecordDocs(component.getDeclaringRecord()).of(component.getName());
        if (!doc.isEmpty()) {
            schema.put("description", doc);
        }
        Labelled label = component.getAnnotation(Labelled.class);
        if (label != null) {
            schema.put("x-label", label.value().name());
        }
        schema.put("x-on-feeds", component.isAnnotationPresent(OnFeeds.class));
    }

    private static RecordComponent component(FieldScope field) {
        return Arrays.stream(field.getRawMember().getDeclaringClass().getRecordComponents())
                .filter(component -> component.getName().equals(field.getName()))
                .findFirst()
                .orElseThrow();
    }

    /** How a word of the field is written; null for what is not one, which the rules on text then judge. */
    private static @Nullable ObjectNode plain(Class<?> type) {
        ObjectNode schema = ContractJson.mapper().createObjectNode();
        if (Word.isUuid(type)) {
            return schema.put("type", "string").put("format", "uuid");
        }
        if (SLUGS.contains(type)) {
            return schema.put("type", "string").put("pattern", SLUG).put("maxLength", 64);
        }
        if (type == StaffId.class) {
            return schema.put("type", "string").put("pattern", STAFF);
        }
        if (type == DetectorId.class) {
            return schema.put("type", "string").put("pattern", DETECTOR);
        }
        if (Word.isOne(type)) {
            return schema.put("type", "string");
        }
        if (type == Instant.class) {
            return schema.put("type", "string").put("format", "date-time");
        }
        if (type == LocalDate.class) {
            return schema.put("type", "string").put("format", "date");
        }
        return type.isEnum() ? list(schema, type) : null;
    }

    private static ObjectNode list(ObjectNode schema, Class<?> type) {
        schema.put("type", type == Category.class || type == Level.class ? "integer" : "string");
        ArrayNode listed = schema.putArray("enum");
        for (Object constant : type.getEnumConstants()) {
            listed.add(ContractJson.mapper().<JsonNode>valueToTree(constant));
        }
        return schema;
    }
}

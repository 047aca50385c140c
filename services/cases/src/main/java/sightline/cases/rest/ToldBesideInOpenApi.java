package sightline.cases.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Describes of every request that tells of something what {@link ToldBeside} takes from it. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ToldBesideInOpenApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().getSchemas().values().stream()
                .filter(ToldBesideInOpenApi::tellsOfSomething)
                .forEach(ToldBesideInOpenApi::describe);
    }

    /* What is shown has its precision beside the moment; what is sent has not. */
    private static boolean tellsOfSomething(Schema schema) {
        Map<String, Schema> fields = schema.getProperties();
        return fields != null
                && fields.containsKey("occurredAt")
                && fields.containsKey("knownAt")
                && !fields.containsKey("occurredPrecision");
    }

    private static void describe(Schema schema) {
        schema.addProperty(
                "occurredOn",
                text().description(
                                "In place of occurredAt, where no more is known: a day, a month like 2026-11, or unknown"));
        schema.addProperty(
                "supersedes", text().format("uuid").description("The id of the earlier fact that this one corrects"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}

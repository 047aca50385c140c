package sightline.deploy.supply;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** The bill of materials that this build has made. */
record BillOfMaterials(JsonNode document) {
    private static final String OURS = "sightline";

    static BillOfMaterials ofThisBuild() throws IOException {
        return new BillOfMaterials(
                new ObjectMapper().readTree(Path.of("target/sightline.cdx.json").toFile()));
    }

    /** What is not ours, each as {@code group:artifact:version sha256}, in order. */
    List<String> dependencies() {
        return StreamSupport.stream(document.path("components").spliterator(), false)
                .filter(one -> !one.path("group").asText().equals(OURS))
                .map(BillOfMaterials::line)
                .sorted()
                .distinct()
                .toList();
    }

    private static String line(JsonNode component) {
        String purl = component.path("purl").asText();
        String kind = purl.contains("classifier=") ? ":" + purl.replaceAll(".*classifier=([^&]+).*", "$1") : "";
        return "%s:%s:%s%s %s"
                .formatted(
                        component.path("group").asText(),
                        component.path("name").asText(),
                        component.path("version").asText(),
                        kind,
                        sha256(component));
    }

    private static String sha256(JsonNode component) {
        return StreamSupport.stream(component.path("hashes").spliterator(), false)
                .filter(one -> one.path("alg").asText().equals("SHA-256"))
                .map(one -> one.path("content").asText())
                .findFirst()
                .orElse("without");
    }
}

package sightline.deploy.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;

/** One published checkpoint, each value as it is written: exactly that was signed. */
record CheckpointLine(
        long from, long upTo, String chain, String digests, String at, String previous, String key, String signature) {

    /** How much of the digest of an entry a checkpoint keeps. */
    static final int KEPT = 16;

    private static final Set<String> FIELDS =
            Set.of("from", "upTo", "chain", "digests", "at", "previous", "key", "signature");

    static CheckpointLine of(String line) throws Json.Unreadable {
        JsonNode json = Json.object(line);
        Set<String> names = new HashSet<>();
        json.fieldNames().forEachRemaining(names::add);
        if (!names.equals(FIELDS)
                || !json.at("/from").isIntegralNumber()
                || !json.at("/upTo").isIntegralNumber()) {
            throw new Json.Unreadable("other fields");
        }
        CheckpointLine read = new CheckpointLine(
                json.at("/from").longValue(),
                json.at("/upTo").longValue(),
                Json.text(json, "/chain"),
                Json.text(json, "/digests"),
                Json.text(json, "/at"),
                Json.text(json, "/previous"),
                Json.text(json, "/key"),
                Json.text(json, "/signature"));
        read.check();
        return read;
    }

    private void check() throws Json.Unreadable {
        try {
            int kept = bytes(digests).length;
            boolean fits = from >= 1 && upTo >= from && kept % KEPT == 0 && kept / KEPT == upTo - from + 1;
            if (!fits || bytes(chain).length != Digests.LENGTH || instant().equals(Instant.MAX)) {
                throw new Json.Unreadable("other lengths");
            }
            var unused = signatureBytes();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Json.Unreadable("other writing");
        }
    }

    /** What was signed: one value a line. */
    byte[] signed() {
        String text = String.join(
                "\n", "sightline-checkpoint-1", Long.toString(from), Long.toString(upTo), chain, digests, at, previous);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Instant instant() {
        return Instant.parse(at);
    }

    byte[] signatureBytes() {
        return bytes(signature);
    }

    byte[] chainBytes() {
        return bytes(chain);
    }

    /** What is kept of the digest of each of its entries, in their order. */
    byte[][] kept() {
        byte[] all = bytes(digests);
        byte[][] each = new byte[all.length / KEPT][];
        for (int one = 0; one < each.length; one++) {
            each[one] = Arrays.copyOfRange(all, one * KEPT, (one + 1) * KEPT);
        }
        return each;
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}

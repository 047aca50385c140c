package sightline.deploy.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is to be verified, and against what.
 *
 * @param checkpoints the file that they were published to, or somebody's own copy of it
 * @param broker who has the topics; null when they are not to be compared
 */
record Choices(
        String jdbc,
        String user,
        String password,
        Path checkpoints,
        Path publicKey,
        @Nullable Broker broker) {

    static final String USAGE = """
            ./sightline audit verify [OPTIONS]
              Finds every entry of the audit that was altered, removed or put in, and says which.
              Exit status: 0 whole, 1 something was found, 2 nothing could be verified.
              Without options it reads the ledger of the stack that runs here. Any of these says otherwise:
                --jdbc URL            the audit's database; then nothing is taken from a stack
                --user U              a role that may read it
                --password-file F     a file with that role's password
                --checkpoints FILE    the signed checkpoints, such as your own copy of them
                --public-key FILE     the key they are signed with
                --bootstrap HOST:PORT the broker with the topics the ledger was filled from
                --authority FILE      who vouches for that broker, when it speaks TLS""";

    private static final String KEY = "--public-key";

    /** What the stack calls it; the public half of its key is in a file beside the signing key. */
    private static final Map<String, String> OF_STACK = Map.of(
            "--jdbc",
            "quarkus.datasource.jdbc.url",
            "--user",
            "quarkus.datasource.username",
            "--password-file",
            "quarkus.datasource.password",
            "--checkpoints",
            "sightline.audit.checkpoints",
            KEY,
            "sightline.audit.signing-key",
            "--bootstrap",
            "kafka.bootstrap.servers",
            "--authority",
            "kafka.ssl.truststore.location");

    /** As the command line says, and where it says nothing, as the stack's own settings do. */
    static Choices of(List<String> arguments, Path stack) throws Misused {
        Map<String, String> said = said(arguments);
        Properties settings = said.containsKey("--jdbc") ? new Properties() : StackSettings.read(stack);
        @Nullable String file = said.get("--password-file");
        return new Choices(
                needed("--jdbc", said, settings),
                needed("--user", said, settings),
                file == null ? needed("--password-file", said, settings) : password(file),
                Path.of(needed("--checkpoints", said, settings)),
                publicKey(needed(KEY, said, settings), said.containsKey(KEY)),
                broker(either("--bootstrap", said, settings), either("--authority", said, settings)));
    }

    private static @Nullable Broker broker(@Nullable String bootstrap, @Nullable String authority) {
        return bootstrap == null ? null : new Broker(bootstrap, authority == null ? null : Path.of(authority));
    }

    /** The signing key itself is none of our business. */
    private static Path publicKey(String file, boolean said) {
        return said ? Path.of(file) : Path.of(file).resolveSibling("public-key.pem");
    }

    private static Map<String, String> said(List<String> arguments) throws Misused {
        Map<String, String> said = new TreeMap<>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            if (!OF_STACK.containsKey(option)) {
                throw new Misused("audit verify does not know what to do with %s.".formatted(option));
            }
            if (!rest.hasNext()) {
                throw new Misused("%s needs a value.".formatted(option));
            }
            if (said.put(option, rest.next()) != null) {
                throw new Misused("%s is said twice.".formatted(option));
            }
        }
        return said;
    }

    private static String needed(String option, Map<String, String> said, Properties settings) throws Misused {
        @Nullable String value = either(option, said, settings);
        if (value == null) {
            throw new Misused("audit verify needs %s.".formatted(option));
        }
        return value;
    }

    private static @Nullable String either(String option, Map<String, String> said, Properties settings) {
        @Nullable String value = said.get(option);
        return value == null ? settings.getProperty(OF_STACK.getOrDefault(option, option)) : value;
    }

    private static String password(String file) throws Misused {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw new Misused("The password file %s cannot be read.".formatted(file));
        }
    }
}

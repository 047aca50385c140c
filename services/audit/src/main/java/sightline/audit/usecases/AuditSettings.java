package sightline.audit.usecases;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where the audit signs with and publishes to. */
@ConfigMapping(prefix = "sightline.audit")
public interface AuditSettings {

    /** The private key, Ed25519, as PKCS #8 in PEM; readable by this service only. */
    Path signingKey();

    /** The file that checkpoints are added to, one a line; best on another machine's disk. */
    Path checkpoints();

    /** The topic that checkpoints are published on. */
    @WithDefault("sightline.checkpoints")
    String checkpointsTopic();

    /** A checkpoint is signed over at most so many entries. */
    @WithDefault("1000")
    int entriesOfACheckpoint();
}

package sightline.platform.looks;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a service may set about what it writes down for the audit. */
@ConfigMapping(prefix = "sightline.looks")
public interface LooksSettings {

    @WithDefault("sightline.looks")
    String topic();

    /** Whose users' addresses it says for them: the client id of our pages, whose tokens no browser ever has. */
    @WithDefault("sightline-web")
    String pages();

    /** Off only to measure what writing costs. */
    @WithDefault("true")
    boolean written();
}

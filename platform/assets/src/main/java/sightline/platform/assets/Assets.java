package sightline.platform.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The files that pages refer to, each by the name that carries its content's hash, so that browsers may keep them. */
public final class Assets {
    private final Properties names;

    private Assets(Properties names) {
        this.names = names;
    }

    /** Those of this build. */
    public static Assets bundled() {
        Properties names = new Properties();
        try (InputStream in = Assets.class.getResourceAsStream("assets.properties")) {
            names.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Assets(names);
    }

    /** The address of a file on this site, such as {@code app.css}. */
    public String address(String file) {
        String hashed = names.getProperty(file);
        if (hashed == null) {
            throw new IllegalArgumentException("There is no asset called " + file);
        }
        return "/assets/" + hashed;
    }
}

/** Who is looking, and under which name their request is followed. */
@NullMarked
package sightline.web.session;

import org.jspecify.annotations.NullMarked;

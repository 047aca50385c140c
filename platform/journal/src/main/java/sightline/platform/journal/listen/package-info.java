/** Hears each event once: the effect and the place in the case's history commit together. */
@NullMarked
package sightline.platform.journal.listen;

import org.jspecify.annotations.NullMarked;

/** The words of the field as types: every service and every rule speaks in these. */
@NullMarked
package sightline.platform.language;

import org.jspecify.annotations.NullMarked;

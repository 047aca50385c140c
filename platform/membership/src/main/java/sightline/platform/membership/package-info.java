/** What every service knows of a case that is not its own: who is on it, and at which level it is managed. */
@NullMarked
package sightline.platform.membership;

import org.jspecify.annotations.NullMarked;

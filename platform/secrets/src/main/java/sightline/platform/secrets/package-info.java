/** The secrets a service is started with: which it needs, and which are none. */
@NullMarked
package sightline.platform.secrets;

import org.jspecify.annotations.NullMarked;

import { Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, Radios, ServiceNavigation, SkipLink, createAll } from 'govuk-frontend';
import './htmx.js';
import 'htmx.org/dist/ext/hx-sse.js';
import './live.js';
import './session.js';

for (const component of [CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, Radios, ServiceNavigation, SkipLink]) {
  createAll(component);
}
createAll(Button, { preventDoubleClick: true });

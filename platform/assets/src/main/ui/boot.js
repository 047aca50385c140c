// Before the page is drawn, so that nothing jumps: says that scripts run.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');

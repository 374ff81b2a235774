// A reader's own colours and size of letters. It runs before anything is drawn, so that no page
// comes in other colours first. What is chosen stays on the device, in no cookie.
const own = document.documentElement.dataset;
const chosen = (() => {
  try {
    return JSON.parse(localStorage.getItem("settings")) ?? {};
  } catch {
    return {};
  }
})();
for (const name of ["colours", "letters"]) if (chosen[name]) own[name] = chosen[name];

document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector(".settings form");
  for (const [name, value] of Object.entries(chosen)) if (form.elements[name]) form.elements[name].value = value;
  form.addEventListener("change", ({ target: { name, value } }) => {
    if (value === "own") delete own[name];
    else own[name] = value;
    try {
      if (Object.keys(own).length) localStorage.setItem("settings", JSON.stringify(own));
      else localStorage.removeItem("settings");
    } catch {
      // it holds for this page
    }
  });
});

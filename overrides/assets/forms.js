// A form works, and prints, without this file. It adds up scores, shows them as a picture, and
// offers to print. Nothing is sent, and nothing is kept: a reload leaves every field empty.
const fields = [...document.querySelectorAll('[data-part="field"]')];
const scores = fields.filter((field) => field.dataset.value.startsWith("scores"));
const named = (field) => field.querySelector('[data-part="field-label"]').textContent;

const show = () => {
  for (const field of scores) {
    const chosen = [...field.querySelectorAll("input:checked")];
    const sum = chosen.reduce((total, input) => total + Number(input.value), 0);
    field.querySelector(".field__sum output").value = chosen.length ? sum : "";
    for (const row of document.querySelectorAll(".result tbody tr")) {
      if (row.querySelector("th").textContent !== named(field)) continue;
      row.querySelector("output").value = chosen.length ? sum : "";
      row.querySelectorAll("i").forEach((square, place) => square.classList.toggle("on", place < sum));
    }
  }
};
for (const field of scores) field.addEventListener("change", show);

// Some browsers keep what was ticked when a page is loaded anew; of words, the page says so itself.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) return;
  for (const box of document.querySelectorAll(".field input:checked")) box.checked = false;
});

// What is written is shown, and printed, whole.
for (const area of document.querySelectorAll(".field textarea")) {
  area.addEventListener("input", () => {
    if (area.scrollHeight > area.clientHeight) area.style.height = `${area.scrollHeight + 4}px`;
  });
}

for (const box of document.querySelectorAll(".kept")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = box.dataset.print;
  button.addEventListener("click", () => print());
  box.append(button);
}

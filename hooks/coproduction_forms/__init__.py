"""Forms: fields in pages that people fill in, on the page, in Word or on paper."""

from coproduction.parts import Part

PART = Part(
    "coproduction_forms",
    page_types="coproduction_forms.pages:PAGE_TYPES",
    views="coproduction_forms.view:VIEWS",
    nodes="coproduction_forms.nodes:NODES",
    blocks="coproduction_forms.reading:BLOCKS",
    rules="coproduction_forms.families:FAMILIES",
    fences=("field",),
)
